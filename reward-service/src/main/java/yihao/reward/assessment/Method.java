package yihao.reward.assessment;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Rule AS-01: a method as data.
///
/// @param producers services that must have closed a month before it freezes
/// @param scoreScale decimals of a score, half up
public record Method(
        Set<String> unitKinds, Set<String> producers, int scoreScale, int ratioScale, List<Indicator> indicators) {

    public static final RuleFormat<Method> FORMAT = RuleFormat.of(
                    "assessment-method", Method.class, "/rules/assessment-method.schema.json")
            .checkedBy(Method::check);

    public Method {
        unitKinds = Set.copyOf(unitKinds);
        producers = Set.copyOf(producers);
        indicators = List.copyOf(indicators);
    }

    /// @param cap the most a ratio counts
    public record Indicator(String id, Bilingual name, BigDecimal weight, BigDecimal cap, Figure figure) {}

    static RuleBook<Method> shipped() {
        return FORMAT.book("/rules/methods/district-monthly.yaml");
    }

    boolean hasIndicator(String id) {
        return indicators.stream().anyMatch(indicator -> indicator.id().equals(id));
    }

    private static void check(Method method, Complaints complaints) {
        var ids = new HashSet<String>();
        for (int i = 0; i < method.indicators().size(); i++) {
            if (!ids.add(method.indicators().get(i).id())) {
                complaints.add("/indicators/%d/id".formatted(i), "is there twice");
            }
        }
    }
}
