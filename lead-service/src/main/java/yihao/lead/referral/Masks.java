package yihao.lead.referral;

/// What of a personal text may stand on a screen.
public final class Masks {

    private static final int SHOWN = 4;

    private Masks() {}

    /// 王演示 → 王**
    static String name(String name) {
        return keep(name, 1, 0);
    }

    /// 11010519491231002X → 1101**********002X
    public static String identityNumber(String number) {
        return keep(number, SHOWN, SHOWN);
    }

    private static String keep(String text, int head, int tail) {
        var hidden = Math.max(1, text.length() - head - tail);
        return text.substring(0, Math.min(head, text.length()))
                + "*".repeat(hidden)
                + text.substring(Math.max(text.length() - tail, Math.min(head, text.length())));
    }
}
