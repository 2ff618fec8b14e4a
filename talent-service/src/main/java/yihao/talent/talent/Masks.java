package yihao.talent.talent;

/// What of a personal text may stand on a screen.
public final class Masks {

    private static final int HEAD = 4;
    private static final int TAIL = 2;
    private static final char HIDDEN = '*';

    private Masks() {}

    /// 示例甲 → 示**
    public static String name(String name) {
        return keep(name, 1, 0);
    }

    /// 13800005678 → 1380*****78; whatever is too short shows its first character only.
    public static String number(String number) {
        return number.codePointCount(0, number.length()) > HEAD + TAIL + 2
                ? keep(number, HEAD, TAIL)
                : keep(number, 1, 0);
    }

    /// someone@example.org → s******@example.org
    public static String email(String email) {
        int at = email.lastIndexOf('@');
        return at < 1 ? keep(email, 1, 0) : keep(email.substring(0, at), 1, 0) + email.substring(at);
    }

    private static String keep(String text, int head, int tail) {
        var points = text.codePoints().toArray();
        var masked = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            masked.appendCodePoint(i < head || i >= points.length - tail ? points[i] : HIDDEN);
        }
        return masked.toString();
    }
}
