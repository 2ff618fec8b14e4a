package yihao.project.lifecycle;

import static yihao.rules.Variables.Kind.listOf;
import static yihao.rules.Variables.Kind.mapOf;
import static yihao.rules.Variables.Kind.mapOfLists;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import yihao.reference.Industries;
import yihao.reference.Industry;
import yihao.rules.Condition;
import yihao.rules.ConditionFailed;
import yihao.rules.Variables;
import yihao.rules.Variables.One;

/// What a condition of rule data may ask of a project. A yes-or-no field that nobody answered counts as no; of the
/// other fields `filled` says whether they are there.
public final class ProjectFacts {

    public static final Variables VARIABLES = Variables.of("filled", listOf(One.TEXT))
            .and("papers", listOf(One.TEXT))
            .and("flags", mapOf(One.TRUTH))
            .and("counts", mapOf(One.WHOLE))
            .and("measures", mapOf(One.DECIMAL))
            .and("sumsCny", mapOf(One.DECIMAL))
            .and("days", mapOf(One.DATE))
            .and("texts", mapOf(One.TEXT))
            .and("chosen", mapOfLists(One.TEXT))
            .and("kind", One.TEXT)
            .and("stage", One.TEXT)
            .and("reached", listOf(One.TEXT))
            .and("status", One.TEXT)
            .and("unit", One.TEXT)
            .and("amount", One.DECIMAL)
            .and("currency", One.TEXT)
            .and("country", One.TEXT)
            .and("industry", One.TEXT)
            .and("foreignInvested", One.TRUTH)
            .and("investorFromOutsideCity", One.TRUTH);

    private static final String CNY = "CNY";

    private ProjectFacts() {}

    public static Map<String, Object> of(Project project, StageRules rules) {
        return of(
                project,
                rules.fields().stream()
                        .filter(field -> field.type() == FieldType.YES_NO)
                        .map(StageRules.FieldRule::id)
                        .toList(),
                rules.kinds());
    }

    /// @param yesOrNo the ids of the yes-or-no fields
    public static Map<String, Object> of(Project project, Collection<String> yesOrNo, ProjectKinds kinds) {
        var profile = project.profile();
        var facts = new HashMap<>(byType(project.fields(), yesOrNo));
        facts.put("filled", project.fields().keySet());
        facts.put("papers", papers(project.evidence()));
        facts.put("kind", kinds.of(project));
        facts.put("stage", project.stage());
        facts.put("reached", project.reachedOn().keySet());
        facts.put("status", project.standing().status().name());
        facts.put("unit", project.unit());
        facts.put("amount", project.origin().amount().amount());
        facts.put("currency", project.origin().amount().currency().getCurrencyCode());
        facts.put("country", project.origin().country());
        facts.put("industry", profile.industry() == null ? "" : profile.industry());
        facts.put("foreignInvested", project.origin().foreignInvested());
        facts.put("investorFromOutsideCity", profile.investorFromOutsideCity());
        return facts;
    }

    /// Whether a condition holds of these facts; one that asks for what is not filled, without asking whether it is,
    /// does not.
    public static boolean fit(Condition condition, Map<String, Object> facts) {
        try {
            return condition.holds(facts);
        } catch (ConditionFailed _) {
            return false;
        }
    }

    /// `section`, `division`, `group` and `class` of its industry; nothing where nobody named one.
    public static Map<String, String> trade(Project project) {
        var code = project.profile().industry();
        return code == null
                ? Map.of()
                : Industries.shipped().path(code).stream()
                        .collect(Collectors.toMap(
                                industry -> industry.level().name().toLowerCase(Locale.ROOT), Industry::code));
    }

    private static Collection<String> papers(Collection<Evidence> evidence) {
        return evidence.stream()
                .filter(Evidence::counts)
                .map(Evidence::paper)
                .distinct()
                .toList();
    }

    private static Map<String, Object> byType(Map<String, FieldValue> fields, Collection<String> yesOrNo) {
        var flags = new HashMap<String, Object>();
        var counts = new HashMap<String, Object>();
        var measures = new HashMap<String, Object>();
        var sums = new HashMap<String, Object>();
        var days = new HashMap<String, Object>();
        var texts = new HashMap<String, Object>();
        var chosen = new HashMap<String, Object>();
        yesOrNo.forEach(id -> flags.put(id, false));
        fields.forEach((id, value) -> {
            switch (value) {
                case FieldValue.YesNo(var yes) -> flags.put(id, yes);
                case FieldValue.Count(var number) -> counts.put(id, number);
                case FieldValue.Measure(var number) -> measures.put(id, number);
                case FieldValue.Day(var date) -> days.put(id, date);
                case FieldValue.Text(var text) -> texts.put(id, text);
                case FieldValue.Choice(var option) -> texts.put(id, option);
                case FieldValue.Choices(var options) -> chosen.put(id, options);
                case FieldValue.Sum(var money) -> {
                    if (money.currency().getCurrencyCode().equals(CNY)) {
                        sums.put(id, money.amount());
                    }
                }
            }
        });
        return Map.of(
                "flags",
                flags,
                "counts",
                counts,
                "measures",
                measures,
                "sumsCny",
                sums,
                "days",
                days,
                "texts",
                texts,
                "chosen",
                chosen);
    }
}
