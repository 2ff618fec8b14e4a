package yihao.project.fund;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import yihao.kernel.Refusal;
import yihao.project.fund.FundCondition.State;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.ProjectFacts;
import yihao.project.lifecycle.StageRules;
import yihao.rules.Bilingual;
import yihao.rules.Condition;
import yihao.rules.ConditionFailed;
import yihao.rules.ConditionRefused;
import yihao.rules.Variables;

/// Rules FU-04 and FU-09: what the facts say of a commitment now. What is not known is unknown, never a no.
public final class AskFacts {

    /// By its text: what it means never changes.
    private final Map<String, Condition> ofProject = new ConcurrentHashMap<>();
    private final Map<String, Condition> ofFund = new ConcurrentHashMap<>();
    private final Map<String, Optional<Condition>> ofUndated = new ConcurrentHashMap<>();
    private final Supplier<StageRules> rules;

    /// @param rules of projects, as they are now
    public AskFacts(Supplier<StageRules> rules) {
        this.rules = rules;
    }

    /// @param state whether it is bait: [State#MET], or not known
    public record Flag(String id, Bilingual label, String source, State state) {}

    public State state(FundCondition condition, Project project) {
        if (condition.when() != null) {
            return answer(
                    compiled(ofProject, condition.when(), ProjectFacts.VARIABLES),
                    FundFacts.ofProject(project, rules.get().kinds()));
        }
        var judged = condition.judged();
        if (judged == null) {
            return State.UNKNOWN;
        }
        return judged.met() ? State.MET : State.NOT_MET;
    }

    /// What has to be met before anything is paid, and is not.
    List<FundCondition> openBeforePayment(Commitment commitment, Project project) {
        return commitment.conditions().stream()
                .filter(one -> one.beforePayment() && state(one, project) != State.MET)
                .toList();
    }

    /// None of a commitment that was withdrawn.
    public List<Flag> flags(Fund fund, Commitment commitment, Project project, FundRules fundRules) {
        if (commitment.isWithdrawn()) {
            return List.of();
        }
        var facts = FundFacts.of(fund, commitment, project, rules.get());
        return fundRules.bait().stream().flatMap(bait -> flag(bait, facts)).toList();
    }

    private Stream<Flag> flag(FundRules.Bait bait, Map<String, Object> facts) {
        var state = FundFacts.areDated(facts)
                ? answer(compiled(ofFund, bait.when(), FundFacts.VARIABLES), facts)
                : ofUndated
                        .computeIfAbsent(bait.when(), AskFacts::undated)
                        .map(condition -> answer(condition, facts))
                        .orElse(State.UNKNOWN);
        return state == State.NOT_MET
                ? Stream.empty()
                : Stream.of(new Flag(bait.id(), bait.label(), bait.source(), state));
    }

    /// Nothing where it asks when the stages were reached.
    private static Optional<Condition> undated(String when) {
        try {
            return Optional.of(Condition.compile(when, FundFacts.UNDATED));
        } catch (ConditionRefused _) {
            return Optional.empty();
        }
    }

    static Optional<Refusal> unreadable(String when) {
        try {
            Condition.compile(when, ProjectFacts.VARIABLES);
            return Optional.empty();
        } catch (ConditionRefused refused) {
            return Optional.of(Refusal.of(
                    FundProblem.FUND_CONDITION_INVALID,
                    "errors",
                    refused.problems().toString()));
        }
    }

    private static Condition compiled(Map<String, Condition> known, String text, Variables variables) {
        return known.computeIfAbsent(text, when -> Condition.compile(when, variables));
    }

    private static State answer(Condition condition, Map<String, Object> facts) {
        try {
            return condition.holds(facts) ? State.MET : State.NOT_MET;
        } catch (ConditionFailed _) {
            return State.UNKNOWN;
        }
    }
}
