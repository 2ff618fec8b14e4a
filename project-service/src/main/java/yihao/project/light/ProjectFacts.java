package yihao.project.light;

import static yihao.rules.Variables.Kind.listOf;

import java.util.HashMap;
import java.util.Map;
import yihao.project.lifecycle.Project;
import yihao.rules.Variables;
import yihao.rules.Variables.One;

/// What a condition of the rules may ask of a project as it stands.
public final class ProjectFacts {

    public static final Variables VARIABLES = Variables.of("stage", One.TEXT)
            .and("reached", listOf(One.TEXT))
            .and("status", One.TEXT)
            .and("unit", One.TEXT)
            .and("country", One.TEXT)
            .and("industry", One.TEXT)
            .and("foreignInvested", One.TRUTH)
            .and("amount", One.DECIMAL)
            .and("currency", One.TEXT);

    private ProjectFacts() {}

    public static Map<String, Object> of(Project project) {
        var origin = project.origin();
        var industry = project.profile().industry();
        var facts = new HashMap<String, Object>();
        facts.put("stage", project.stage());
        facts.put("reached", project.reachedOn().keySet());
        facts.put("status", project.standing().status().name());
        facts.put("unit", project.unit());
        facts.put("country", origin.country());
        facts.put("industry", industry == null ? "" : industry);
        facts.put("foreignInvested", origin.foreignInvested());
        facts.put("amount", origin.amount().amount());
        facts.put("currency", origin.amount().currency().getCurrencyCode());
        return facts;
    }
}
