package yihao.project.policy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yihao.project.capital.CapitalRules;
import yihao.project.lifecycle.StageRules;
import yihao.rules.Bilingual;

/// The project's own numbers, sums and days that a need names: what its answer was counted from.
///
/// @param facts those of [PolicyFacts]
/// @param labels by `kind.id`, of the fields of a project and the kinds of money
record OwnFigures(Map<String, Object> facts, Map<String, Bilingual> labels) {

    private static final Pattern NAMED =
            Pattern.compile("\\b(counts|measures|sumsCny|verifiedCny|days)\\[\\s*['\"]([^'\"]+)['\"]\\s*]"
                    + "|(?<!['\"\\w.])amount(?!['\"\\w])");
    private static final String AMOUNT = "amount";
    private static final String VERIFIED = "verifiedCny";
    private static final String CNY = "CNY";

    /// @param of `AMOUNT` of a project as announced, which has no label of its own
    /// @param value none: nobody has said it
    /// @param currency of money
    public record Own(
            String of,
            @Nullable Bilingual label,
            @Nullable String value,
            @Nullable String currency) {}

    static OwnFigures of(Map<String, Object> facts, StageRules stages, CapitalRules money) {
        var labels = new HashMap<String, Bilingual>();
        stages.fields().forEach(field -> labels.put("field." + field.id(), field.label()));
        money.kinds().forEach(kind -> labels.put(VERIFIED + "." + kind.id(), kind.label()));
        return new OwnFigures(facts, labels);
    }

    List<Own> in(String when) {
        return NAMED.matcher(when).results().map(this::own).distinct().toList();
    }

    private Own own(MatchResult named) {
        var map = named.group(1);
        if (map == null) {
            return new Own(AMOUNT, null, plain(facts.get(AMOUNT)), String.valueOf(facts.get("currency")));
        }
        var id = named.group(2);
        var label = labels.get((map.equals(VERIFIED) ? VERIFIED : "field") + "." + id);
        var values = facts.get(map) instanceof Map<?, ?> said ? said : Map.of();
        return new Own(map, label, plain(values.get(id)), map.endsWith("Cny") ? CNY : null);
    }

    private static @Nullable String plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }
}
