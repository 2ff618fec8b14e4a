package yihao.project.policy;

import static yihao.rules.Variables.Kind.mapOf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yihao.kernel.Versioned;
import yihao.project.capital.Capital;
import yihao.project.capital.CapitalRuleBook;
import yihao.project.capital.VerifiedCny;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.ProjectFacts;
import yihao.project.lifecycle.ProjectKinds;
import yihao.rules.Variables;
import yihao.rules.Variables.One;

/// What a clause may ask of a project: all that a gate may ([ProjectFacts]), and beside it the verified money of each
/// kind
/// in CNY (0 where none is verified), `trade['section']`, `division`, `group` and `class` of its industry, and the day.
/// What is not known is not there: a yes-or-no field that nobody answered, an industry that nobody named.
public final class PolicyFacts {

    public static final Variables VARIABLES = ProjectFacts.VARIABLES
            .and("verifiedCny", mapOf(One.DECIMAL))
            .and("trade", mapOf(One.TEXT))
            .and("today", One.DATE);

    private PolicyFacts() {}

    static Map<String, Object> of(
            Project project,
            ProjectKinds kinds,
            List<Versioned<Capital>> sums,
            CapitalRuleBook money,
            LocalDate today) {
        var facts = new HashMap<>(ProjectFacts.of(project, List.of(), kinds));
        facts.put("verifiedCny", VerifiedCny.of(sums, money, today));
        facts.put("trade", ProjectFacts.trade(project));
        facts.put("today", today);
        return facts;
    }
}
