package yihao.reward.tolerance;

import static yihao.reward.tolerance.ToleranceProblem.TOLERANCE_UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.kernel.WorkingCalendar;
import yihao.reward.Duties;
import yihao.reward.tolerance.Answer.Finding;
import yihao.reward.tolerance.ToleranceCase.Status;
import yihao.rules.RuleBook;

/// Rules TL-03, TL-04: examined by one, decided by another, and only then does anything follow.
public final class DecideTolerance {

    private final ToleranceCases cases;
    private final LiftDeductions lift;
    private final RuleBook<ToleranceRules> book;
    private final WorkingCalendar calendar;

    public DecideTolerance(
            ToleranceCases cases, LiftDeductions lift, RuleBook<ToleranceRules> book, WorkingCalendar calendar) {
        this.cases = cases;
        this.lift = lift;
        this.book = book;
        this.calendar = calendar;
    }

    public Outcome<Versioned<ToleranceCase>> find(String id, Actor actor) {
        return cases.visible(id, actor)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(TOLERANCE_UNKNOWN, "id", id)));
    }

    public Outcome<Versioned<ToleranceCase>> examine(String id, Map<String, Finding> findings, Act act) {
        return decide(id, ToleranceAction.EXAMINED, act, (one, valid) -> one.examine(findings, valid, calendar, act));
    }

    /// An accepted case lifts its deduction at once; where that cannot be finished now, the sweep does.
    public Outcome<Versioned<ToleranceCase>> decide(String id, boolean accepted, Act act) {
        var action = accepted ? ToleranceAction.ACCEPTED : ToleranceAction.REFUSED;
        return decide(id, action, act, (one, valid) -> one.decide(accepted, valid, act))
                .map(lift::resume);
    }

    public Outcome<Versioned<ToleranceCase>> withdraw(String id, Act act) {
        return decide(
                id,
                ToleranceAction.WITHDRAWN,
                act,
                (one, valid) -> mayWithdraw(one, valid, act.actor())
                        ? one.withdraw(act)
                        : Outcome.refused(
                                Duties.lacks(act.actor(), functions(valid)).orElseGet(() -> unknown(id))));
    }

    /// What this actor may do with it now; each decision asks again.
    public List<String> actions(ToleranceCase one, Actor actor) {
        var valid = rulesOf(one);
        var free = one.deciders().stream().noneMatch(actor::is);
        var actions = new ArrayList<String>();
        if (one.status() == Status.REQUESTED
                && free
                && actor.has(valid.examine().functions().toArray(Function[]::new))) {
            actions.add("examine");
        }
        if (one.status() == Status.EXAMINED
                && free
                && actor.has(valid.decide().functions().toArray(Function[]::new))) {
            actions.add("decide");
        }
        if (one.isOpen() && mayWithdraw(one, valid, actor)) {
            actions.add("withdraw");
        }
        return actions;
    }

    /// The conditions, by their ids, that the unit may hand in files for, until they are examined.
    List<String> openParts(ToleranceCase one, Actor actor) {
        return one.status() == Status.REQUESTED && mayWithdraw(one, rulesOf(one), actor)
                ? one.answers().stream().map(Answer::condition).toList()
                : List.of();
    }

    /// The rules it was requested by; the latest begun where this instance has not heard of them yet.
    public ToleranceRules rulesOf(ToleranceCase one) {
        return book.find(one.rules())
                .or(() -> book.versions().stream().findFirst())
                .orElseThrow()
                .rules();
    }

    private static boolean mayWithdraw(ToleranceCase one, ToleranceRules valid, Actor actor) {
        return actor.has(functions(valid)) && actor.worksFor(one.unit());
    }

    private static Function[] functions(ToleranceRules valid) {
        return valid.request().toArray(Function[]::new);
    }

    private static Refusal unknown(String id) {
        return Refusal.of(TOLERANCE_UNKNOWN, "id", id);
    }

    private Outcome<Versioned<ToleranceCase>> decide(
            String id,
            ToleranceAction action,
            Act act,
            BiFunction<ToleranceCase, ToleranceRules, Outcome<ToleranceCase>> decision) {
        return find(id, act.actor())
                .flatMap(_ -> cases.change(id, action, act, one -> decision.apply(one, rulesOf(one))));
    }
}
