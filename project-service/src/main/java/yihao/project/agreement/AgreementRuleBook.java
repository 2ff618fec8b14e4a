package yihao.project.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import yihao.project.agreement.AgreementRules.ReviewKind;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.StageRuleBook;
import yihao.rules.Condition;
import yihao.rules.ConditionFailed;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// Every version of the rules of agreements, its conditions compiled. A day before the first lives by the oldest.
public final class AgreementRuleBook {

    private final RuleBook<AgreementRules> book;
    private final StageRuleBook stages;
    private final Map<String, List<Compiled>> compiled = new ConcurrentHashMap<>();

    private record Compiled(ReviewKind kind, Condition when) {}

    public AgreementRuleBook(RuleBook<AgreementRules> book, StageRuleBook stages) {
        this.book = book;
        this.stages = stages;
    }

    public RuleSet<AgreementRules> on(LocalDate day) {
        return book.inForce(day).orElseGet(() -> book.versions().getLast());
    }

    /// Those that the current version was written by; the latest begun where this instance has not heard of them yet.
    public RuleSet<AgreementRules> of(Agreement agreement) {
        return book.find(agreement.current().rules())
                .orElseGet(() -> book.versions().getFirst());
    }

    /// Rule PG-03: the reviews that the current version needs, by what is true of it and of its project now.
    public List<ReviewKind> asked(Agreement agreement, Project project, LocalDate today) {
        var set = of(agreement);
        var facts = AgreementFacts.of(agreement, project, stages.on(today));
        return compiled.computeIfAbsent(set.reference(), _ -> compile(set.rules())).stream()
                .filter(one -> isAsked(one.when(), facts))
                .map(Compiled::kind)
                .toList();
    }

    /// As at a gate: a condition that asks for what is not filled leaves its review standing.
    private static boolean isAsked(Condition when, Map<String, Object> facts) {
        try {
            return when.holds(facts);
        } catch (ConditionFailed _) {
            return true;
        }
    }

    private static List<Compiled> compile(AgreementRules rules) {
        return rules.reviews().stream()
                .map(one -> new Compiled(one, Condition.compile(one.when(), AgreementFacts.VARIABLES)))
                .toList();
    }
}
