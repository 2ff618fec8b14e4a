package yihao.project.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.capital.Capital;
import yihao.project.capital.CapitalRuleBook;
import yihao.project.capital.KeepCapital;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.StageRuleBook;
import yihao.rules.Condition;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// P8: the policies in force on a day, and what they say to a project.
public final class MatchPolicies {

    private final RuleBook<Policy> policies;
    private final KeepCapital capital;
    private final CapitalRuleBook money;
    private final StageRuleBook stages;
    /// By its text: a version never changes.
    private final Map<String, Condition> compiled = new ConcurrentHashMap<>();

    public MatchPolicies(RuleBook<Policy> policies, KeepCapital capital, CapitalRuleBook money, StageRuleBook stages) {
        this.policies = policies;
        this.capital = capital;
        this.money = money;
        this.stages = stages;
    }

    /// What one policy says to a project; its clauses of that day only.
    public record PolicyAnswer(RuleSet<Policy> policy, List<ClauseAnswer> clauses) {}

    /// Of each policy the version that decides on the day.
    public List<RuleSet<Policy>> inForce(LocalDate day) {
        return policies.versions().stream()
                .map(RuleSet::id)
                .distinct()
                .flatMap(id -> policies.inForce(id, day).stream())
                .sorted(Comparator.comparing(RuleSet::id))
                .toList();
    }

    public Outcome<List<PolicyAnswer>> of(String projectId, LocalDate day, Actor actor) {
        return capital.project(projectId, actor)
                .flatMap(project -> capital.ofProject(projectId, actor).map(sums -> answers(project, sums, day)));
    }

    private List<PolicyAnswer> answers(Versioned<Project> project, List<Versioned<Capital>> sums, LocalDate day) {
        var rules = stages.on(day);
        var facts = PolicyFacts.of(project.state(), rules.kinds(), sums, money, day);
        var figures = OwnFigures.of(facts, rules, money.on(day).rules());
        return inForce(day).stream()
                .map(policy -> new PolicyAnswer(
                        policy,
                        valid(policy, day)
                                .map(clause -> ClauseAnswer.of(clause, this::compiled, figures))
                                .sorted(Comparator.comparing(ClauseAnswer::answer))
                                .toList()))
                .toList();
    }

    private Condition compiled(String when) {
        return compiled.computeIfAbsent(when, text -> Condition.compile(text, PolicyFacts.VARIABLES));
    }

    private static Stream<Policy.Clause> valid(RuleSet<Policy> policy, LocalDate day) {
        return policy.rules().clauses().stream().filter(clause -> clause.isValidOn(day));
    }
}
