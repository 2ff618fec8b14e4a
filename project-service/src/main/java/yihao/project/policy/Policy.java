package yihao.project.policy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Rule PO-01: one policy as data: where it stands in the system, its documents, and what each clause asks of a
/// project.
///
/// @param under the id of the policy it carries out
public record Policy(
        String tier, @Nullable String under, @Nullable List<Document> documents, List<Clause> clauses) {

    public record Document(Bilingual label, String link) {}

    /// @param gives what a project has of it
    /// @param from the first day, where it begins later than the policy; until the last one
    /// @param needs all of them have to be met
    public record Clause(
            String id,
            Bilingual label,
            Bilingual gives,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<Need> needs) {

        public Clause {
            needs = List.copyOf(needs);
        }

        public boolean isValidOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }

    /// @param when CEL over [PolicyFacts]
    public record Need(Bilingual label, String when) {}

    public Policy {
        documents = List.copyOf(Objects.requireNonNullElse(documents, List.of()));
        clauses = List.copyOf(clauses);
    }

    static final RuleFormat<Policy> FORMAT =
            RuleFormat.of("policy", Policy.class, "/rules/policy.schema.json").checkedBy(Policy::check);

    static RuleBook<Policy> shipped() {
        return FORMAT.book("/rules/policies/major-projects.yaml", "/rules/policies/major-project-review.yaml");
    }

    private static void check(Policy policy, Complaints complaints) {
        var ids = new HashSet<String>();
        for (int i = 0; i < policy.clauses().size(); i++) {
            var clause = policy.clauses().get(i);
            if (!ids.add(clause.id())) {
                complaints.add("/clauses/" + i + "/id", "rule.twice", clause.id());
            }
            for (int j = 0; j < clause.needs().size(); j++) {
                var where = "/clauses/" + i + "/needs/" + j + "/when";
                complaints.condition(where, clause.needs().get(j).when(), PolicyFacts.VARIABLES);
            }
        }
    }
}
