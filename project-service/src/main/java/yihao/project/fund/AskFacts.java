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
import yihao.project.lifecycle.ProjectKinds;
import yihao.rules.Bilingual;
import yihao.rules.Condition;
import yihao.rules.ConditionFailed;
import yihao.rules.ConditionRefused;
import yihao.rules.Variables;

/// Rules FU-04 and FU-07: what the facts say of a commitment now. What is not known is unknown, never a no.
public final class AskFacts {

    /// By its text: what it means never changes.
    private final Map<String, Condition> ofProject = new ConcurrentHashMap<>();
    private final Map<String, Condition> ofFund = new ConcurrentHashMap<>();
    private final Supplier<ProjectKinds> kinds;

    /// @param kinds of projects, as the rules know them now
    public AskFacts(Supplier<ProjectKinds> kinds) {
        this.kinds = kinds;
    }

    /// @param state whether it is bait: [State#MET], or not known
    public record Flag(String id, Bilingual label, String source, State state) {}

    public State state(FundCondition condition, Project project) {
        if (condition.when() != null) {
            return answer(
                    compiled(ofProject, condition.when(), ProjectFacts.VARIABLES),
                    FundFacts.ofProject(project, kinds.get()));
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
    public List<Flag> flags(Fund fund, Commitment commitment, Project project, FundRules rules) {
        if (commitment.isWithdrawn()) {
            return List.of();
        }
        var facts = FundFacts.of(fund, commitment, project, kinds.get());
        return rules.bait().stream().flatMap(bait -> flag(bait, facts)).toList();
    }

    private Stream<Flag> flag(FundRules.Bait bait, Map<String, Object> facts) {
        var state = answer(compiled(ofFund, bait.when(), FundFacts.VARIABLES), facts);
        return state == State.NOT_MET
                ? Stream.empty()
                : Stream.of(new Flag(bait.id(), bait.label(), bait.source(), state));
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
