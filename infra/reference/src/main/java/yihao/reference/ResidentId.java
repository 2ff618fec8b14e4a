package yihao.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The number of a resident identity card or residence permit as GB 11643-1999 writes it. Personal: check it, never
/// log it.
public final class ResidentId {

    private static final Pattern LONG = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final Pattern SHORT = Pattern.compile("[1-9][0-9]{14}");
    private static final String CHECKS = "10X98765432";
    private static final char FOREIGNER = '9';
    /// Residence permits of Hong Kong, Macao and Taiwan; 83 is used on permits although the region's code is 71.
    private static final Set<String> PERMITS = Set.of("81", "82", "83");

    private final String text;

    private ResidentId(String text) {
        this.text = text;
    }

    /// The number with 18 characters, or nothing if it cannot be one. A number with 15 digits, as cards had before
    /// 1999, is written out.
    public static Optional<ResidentId> of(String written) {
        var text = written.strip().toUpperCase(Locale.ROOT);
        if (SHORT.matcher(text).matches()) {
            var body = text.substring(0, 6) + "19" + text.substring(6);
            text = body + check(body);
        }
        return LONG.matcher(text).matches()
                        && isKnownPlace(text)
                        && birthday(text).isPresent()
                        && check(text) == text.charAt(17)
                ? Optional.of(new ResidentId(text))
                : Optional.empty();
    }

    public LocalDate birthday() {
        return birthday(text).orElseThrow();
    }

    /// For the one place that encrypts or compares it.
    public String reveal() {
        return text;
    }

    private static boolean isKnownPlace(String text) {
        var province = text.substring(0, 2);
        return text.charAt(0) == FOREIGNER
                || PERMITS.contains(province)
                || Divisions.shipped().find(province + "0000").isPresent();
    }

    private static Optional<LocalDate> birthday(String text) {
        try {
            int day = Integer.parseInt(text.substring(6, 14));
            return Optional.of(LocalDate.of(day / 10000, day / 100 % 100, day % 100));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// ISO 7064 MOD 11-2.
    private static char check(String text) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum = (sum + text.charAt(i) - '0') * 2 % 11;
        }
        return CHECKS.charAt(sum);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResidentId that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "ResidentId[" + text.substring(0, 6) + "…]";
    }
}
