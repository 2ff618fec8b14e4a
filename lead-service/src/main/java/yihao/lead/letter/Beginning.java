package yihao.lead.letter;

/// The beginning of a text: it ends in no half character, which nobody could write down again.
public final class Beginning {

    private Beginning() {}

    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
