package yihao.project.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.reference.Industries;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleFormat;
import yihao.rules.Variables;
import yihao.rules.Variables.One;

/// Rule PV-01: what is estimated of a project, how, and by which factors, as data.
///
/// @param inputs what a formula may ask of a project
/// @param factorKinds what the factors are called
/// @param activities that override the industry; the first whose condition holds
/// @param figures in an order in which each asks only for those before it
public record ValueTable(
        List<Asked> inputs,
        List<FactorKind> factorKinds,
        List<Activity> activities,
        List<FigureRule> figures,
        List<Factor> factors) {

    public static final RuleFormat<ValueTable> FORMAT = RuleFormat.of(
                    "value-table", ValueTable.class, "/rules/value-table.schema.json")
            .checkedBy(ValueTable::check);

    /// The name for all industries.
    static final String ALL = "*";

    /// What `when:` may ask of a project.
    static final Variables ABOUT = Variables.of("industry", One.TEXT)
            .and("texts", Variables.Kind.mapOf(One.TEXT))
            .and("flags", Variables.Kind.mapOf(One.TRUTH));

    /// @param field of the project; [#AMOUNT] is the investment announced
    public record Asked(String id, String field, Bilingual label) {

        static final String AMOUNT = "amount";
    }

    public record FactorKind(String id, Bilingual label, String unit) {}

    public record Activity(String id, Bilingual label, String when) {}

    /// @param ways the first of which everything is known decides
    /// @param scale decimals of the figure
    public record FigureRule(
            String id, Bilingual label, String unit, int scale, RoundingMode rounding, List<Way> ways) {

        public FigureRule {
            ways = List.copyOf(ways);
        }
    }

    /// @param uses ids of inputs, factor kinds and earlier figures
    public record Way(List<String> uses, String formula) {

        public Way {
            uses = List.copyOf(uses);
        }

        Variables variables() {
            var variables = Variables.of(uses.getFirst(), One.DECIMAL);
            for (var one : uses) {
                variables = variables.and(one, One.DECIMAL);
            }
            return variables;
        }
    }

    /// @param industry a code of GB/T 4754 at any level, or [#ALL]
    /// @param activity of which it is the factor, whatever the industry
    /// @param source none: the table's
    public record Factor(
            String kind,
            @Nullable String industry,
            @Nullable String activity,
            int year,
            BigDecimal value,
            @Nullable String source) {

        /// Where it stands, and its own source where it has one.
        String from() {
            var place = year + " " + (activity == null ? industry : activity);
            return source == null ? place : place + "; " + source;
        }
    }

    public ValueTable {
        inputs = List.copyOf(inputs);
        factorKinds = List.copyOf(factorKinds);
        activities = List.copyOf(activities);
        figures = List.copyOf(figures);
        factors = List.copyOf(factors);
    }

    private static void check(ValueTable table, Complaints complaints) {
        var known = new HashSet<String>();
        table.inputs().forEach(one -> unique(one.id(), "/inputs", known, complaints));
        table.factorKinds().forEach(one -> unique(one.id(), "/factorKinds", known, complaints));
        for (int i = 0; i < table.activities().size(); i++) {
            complaints.condition(
                    "/activities/" + i + "/when", table.activities().get(i).when(), ABOUT);
        }
        for (int i = 0; i < table.figures().size(); i++) {
            var figure = table.figures().get(i);
            for (int k = 0; k < figure.ways().size(); k++) {
                checkWay(figure.ways().get(k), "/figures/" + i + "/ways/" + k, known, complaints);
            }
            unique(figure.id(), "/figures/" + i, known, complaints);
        }
        checkFactors(table, complaints);
    }

    private static void unique(String id, String at, Set<String> known, Complaints complaints) {
        if (!known.add(id)) {
            complaints.add(at, "rule.twice", id);
        }
    }

    private static void checkWay(Way way, String at, Set<String> known, Complaints complaints) {
        way.uses().stream()
                .filter(one -> !known.contains(one))
                .forEach(one -> complaints.add(at + "/uses", "rule.undeclared", one));
        complaints.formula(at + "/formula", way.formula(), way.variables());
    }

    private static void checkFactors(ValueTable table, Complaints complaints) {
        var kinds = table.factorKinds().stream().map(FactorKind::id).toList();
        var activities = table.activities().stream().map(Activity::id).toList();
        var there = new HashSet<String>();
        for (int i = 0; i < table.factors().size(); i++) {
            var factor = table.factors().get(i);
            var at = "/factors/" + i;
            var industry = factor.industry();
            if (!kinds.contains(factor.kind())) {
                complaints.add(at + "/kind", "rule.undeclared", factor.kind());
            }
            if ((industry == null) == (factor.activity() == null)) {
                complaints.add(at, "rule.either", "industry", "activity");
            }
            if (factor.activity() != null && !activities.contains(factor.activity())) {
                complaints.add(at + "/activity", "rule.undeclared", factor.activity());
            }
            if (industry != null
                    && !industry.equals(ALL)
                    && Industries.shipped().find(industry).isEmpty()) {
                complaints.add(at + "/industry", "rule.no-industry", industry);
            }
            if (!there.add(String.join(
                    "|", factor.kind(), industry + "", factor.activity() + "", String.valueOf(factor.year())))) {
                complaints.add(at, "rule.factor-twice");
            }
        }
    }
}
