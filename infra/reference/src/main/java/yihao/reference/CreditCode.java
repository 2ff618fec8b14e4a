package yihao.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A unified social credit code as GB 32100-2015 writes it: 18 characters, the last one computed from the others.
///
/// @param text without separators, half-width, upper case: two spellings of one code are equal
public record CreditCode(String text, Finding finding) {

    public enum Finding {
        VALID,
        /// Not 18 characters, or characters the standard does not use.
        WRONG_FORM,
        /// The form is right, the last character is not. Such codes have been issued: warn, let an officer confirm.
        WRONG_CHECK_DIGIT
    }

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final Pattern FORM = Pattern.compile("[%1$s]{2}[0-9]{6}[%1$s]{10}".formatted(ALPHABET));

    public static CreditCode of(String written) {
        var text = compact(written);
        return new CreditCode(text, finding(text));
    }

    public boolean isValid() {
        return finding == Finding.VALID;
    }

    /// The division whose registrar gave the code (characters 3 to 8), where the form is right.
    public Optional<String> division() {
        return finding == Finding.WRONG_FORM ? Optional.empty() : Optional.of(text.substring(2, 8));
    }

    /// The organisation's own code (characters 9 to 17, GB 11714), where the form is right.
    public Optional<String> organisation() {
        return finding == Finding.WRONG_FORM ? Optional.empty() : Optional.of(text.substring(8, LENGTH - 1));
    }

    private static Finding finding(String text) {
        if (!FORM.matcher(text).matches()) {
            return Finding.WRONG_FORM;
        }
        return text.charAt(LENGTH - 1) == checkCharacter(text) ? Finding.VALID : Finding.WRONG_CHECK_DIGIT;
    }

    /// The weights are the powers of three modulo 31.
    private static char checkCharacter(String text) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static String compact(String written) {
        var text = new StringBuilder();
        written.codePoints()
                .map(CreditCode::halfWidth)
                .filter(c -> !Character.isWhitespace(c) && c != '-' && c != '.' && !Character.isSpaceChar(c))
                .forEach(text::appendCodePoint);
        return text.toString().toUpperCase(Locale.ROOT);
    }

    private static int halfWidth(int c) {
        return c >= '！' && c <= '～' ? c - '！' + '!' : c;
    }
}
