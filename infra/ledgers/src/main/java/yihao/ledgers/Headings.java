package yihao.ledgers;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which field each heading means, as data says it. Headings are compared without blanks, brackets,
/// marks, case and width, so that `＊投资额 （万元）` is `投资额`.
public final class Headings {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔](.*?)[)\\]】〕]");
    private static final Pattern BEFORE_UNIT = Pattern.compile("^(?:单位|unit|in)[:\\s]*");
    private static final Pattern MARKS = Pattern.compile("[\\s\\p{Z}*:]");

    private final Map<String, String> fields;

    private Headings(Map<String, String> fields) {
        this.fields = fields;
    }

    /// @param byField all headings of each field
    /// @throws IllegalArgumentException if one heading stands for two fields
    public static Headings of(Map<String, List<String>> byField) {
        var fields = new HashMap<String, String>();
        byField.forEach((field, headings) -> headings.forEach(heading -> {
            var other = fields.putIfAbsent(plain(heading), field);
            if (other != null && !other.equals(field)) {
                throw new IllegalArgumentException("%s names %s and %s".formatted(heading, other, field));
            }
        }));
        return new Headings(fields);
    }

    Optional<String> field(String heading) {
        return Optional.ofNullable(fields.get(plain(heading)));
    }

    /// The unit a heading gives for the whole column; empty when it gives none.
    static String unit(String heading) {
        var bracket = BRACKETS.matcher(Normalizer.normalize(heading, Form.NFKC));
        return bracket.find()
                ? BEFORE_UNIT
                        .matcher(bracket.group(1).strip().toLowerCase(Locale.ROOT))
                        .replaceFirst("")
                : "";
    }

    private static String plain(String heading) {
        var compatible = Normalizer.normalize(heading, Form.NFKC);
        return MARKS.matcher(BRACKETS.matcher(compatible).replaceAll(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
