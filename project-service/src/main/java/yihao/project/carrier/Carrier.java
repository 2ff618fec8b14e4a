package yihao.project.carrier;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A park, factory, incubator, tower or area of land, run by a unit. Its kind and its unit are fixed: its spaces carry
/// them, too.
///
/// @param key what no second carrier may hold: a unit calls one of its carriers by a name
public record Carrier(
        String number,
        String key,
        String kind,
        String unit,
        Description description,
        String enteredBy,
        Instant enteredAt) {

    public record Description(
            String name, String address, @Nullable String about) {}

    static Carrier of(String number, String kind, String unit, Description description, String by, Instant at) {
        return new Carrier(number, key(unit, description), kind, unit, description, by, at);
    }

    Carrier describe(Description next) {
        return new Carrier(number, key(unit, next), kind, unit, next, enteredBy, enteredAt);
    }

    private static String key(String unit, Description description) {
        return unit + "|" + plain(description.name());
    }

    /// The same whatever its blanks, width and case.
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }
}
