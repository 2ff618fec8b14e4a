package yihao.project.lifecycle.yaml;

import static yihao.rules.Variables.Kind.listOf;
import static yihao.rules.Variables.Kind.mapOf;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import yihao.project.lifecycle.Condition;
import yihao.project.lifecycle.Evidence;
import yihao.project.lifecycle.FieldType;
import yihao.project.lifecycle.FieldValue;
import yihao.project.lifecycle.Project;
import yihao.rules.Variables;
import yihao.rules.Variables.One;

/// What `when:` may ask of a project. A yes-or-no field that nobody answered counts as no; of the other fields `filled`
/// says whether they are there.
record StageConditions(StageRulesFile file) {

    static final Variables VARIABLES = Variables.of("filled", listOf(One.TEXT))
            .and("papers", listOf(One.TEXT))
            .and("flags", mapOf(One.TRUTH))
            .and("counts", mapOf(One.WHOLE))
            .and("measures", mapOf(One.DECIMAL))
            .and("sumsCny", mapOf(One.DECIMAL))
            .and("days", mapOf(One.DATE))
            .and("texts", mapOf(One.TEXT))
            .and("country", One.TEXT)
            .and("industry", One.TEXT)
            .and("foreignInvested", One.TRUTH)
            .and("investorFromOutsideCity", One.TRUTH);

    private static final String CNY = "CNY";

    Condition compile(String text) {
        var compiled = yihao.rules.Condition.compile(text, VARIABLES);
        return project -> compiled.holds(facts(project));
    }

    private Map<String, Object> facts(Project project) {
        var profile = project.profile();
        var facts = new HashMap<>(byType(project.fields()));
        facts.put("filled", project.fields().keySet());
        facts.put("papers", papers(project.evidence()));
        facts.put("country", project.origin().country());
        facts.put("industry", profile.industry() == null ? "" : profile.industry());
        facts.put("foreignInvested", project.origin().foreignInvested());
        facts.put("investorFromOutsideCity", profile.investorFromOutsideCity());
        return facts;
    }

    private static Collection<String> papers(Collection<Evidence> evidence) {
        return evidence.stream()
                .filter(item -> item.withdrawn() == null)
                .map(Evidence::paper)
                .distinct()
                .toList();
    }

    private Map<String, Object> byType(Map<String, FieldValue> fields) {
        var flags = new HashMap<String, Object>();
        var counts = new HashMap<String, Object>();
        var measures = new HashMap<String, Object>();
        var sums = new HashMap<String, Object>();
        var days = new HashMap<String, Object>();
        var texts = new HashMap<String, Object>();
        file.fields().forEach((id, field) -> {
            if (field.type() == FieldType.YES_NO) {
                flags.put(id, false);
            }
        });
        fields.forEach((id, value) -> {
            switch (value) {
                case FieldValue.YesNo(var yes) -> flags.put(id, yes);
                case FieldValue.Count(var number) -> counts.put(id, number);
                case FieldValue.Measure(var number) -> measures.put(id, number);
                case FieldValue.Day(var date) -> days.put(id, date);
                case FieldValue.Text(var text) -> texts.put(id, text);
                case FieldValue.Sum(var money) -> {
                    if (money.currency().getCurrencyCode().equals(CNY)) {
                        sums.put(id, money.amount());
                    }
                }
            }
        });
        return Map.of(
                "flags", flags, "counts", counts, "measures", measures, "sumsCny", sums, "days", days, "texts", texts);
    }
}
