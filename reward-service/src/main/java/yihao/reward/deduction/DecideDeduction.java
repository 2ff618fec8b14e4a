package yihao.reward.deduction;

import static yihao.reward.deduction.DeductionAction.APPEALED;
import static yihao.reward.deduction.DeductionAction.APPEAL_REJECTED;
import static yihao.reward.deduction.DeductionAction.CONFIRMED;
import static yihao.reward.deduction.DeductionAction.REFUSED;
import static yihao.reward.deduction.DeductionAction.REVERSED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.kernel.WorkingCalendar;
import yihao.reward.Duties;
import yihao.reward.deduction.Deduction.Status;
import yihao.rules.RuleBook;

/// Rules DD-02, DD-04: puts a deduction in force or refuses it, hears the unit's appeal, decides on it.
public final class DecideDeduction {

    private final Deductions deductions;
    private final RuleBook<DeductionRules> book;
    private final WorkingCalendar calendar;

    public DecideDeduction(Deductions deductions, RuleBook<DeductionRules> book, WorkingCalendar calendar) {
        this.deductions = deductions;
        this.book = book;
        this.calendar = calendar;
    }

    public Outcome<Versioned<Deduction>> find(String id, Actor actor) {
        return deductions
                .visible(id, actor)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(DeductionProblem.DEDUCTION_UNKNOWN, "id", id)));
    }

    public Outcome<Versioned<Deduction>> confirm(String id, Act act) {
        var today = CityTime.day(act.at());
        return decide(
                id,
                CONFIRMED,
                act,
                (one, rules) -> may(act, rules.confirm())
                        .<Outcome<Deduction>>map(Outcome::refused)
                        .orElseGet(() -> one.confirm(rules.appeal().after(today, calendar), act)));
    }

    public Outcome<Versioned<Deduction>> refuse(String id, Act act) {
        return decide(
                id,
                REFUSED,
                act,
                (one, rules) -> may(act, rules.confirm())
                        .or(() -> Duties.reasonMissing(act))
                        .<Outcome<Deduction>>map(Outcome::refused)
                        .orElseGet(() -> one.refuse(act)));
    }

    public Outcome<Versioned<Deduction>> appeal(String id, Act act) {
        var today = CityTime.day(act.at());
        return decide(
                id,
                APPEALED,
                act,
                (one, rules) -> whyNotAppeal(one, act)
                        .<Outcome<Deduction>>map(Outcome::refused)
                        .orElseGet(() -> one.appeal(today, rules.answer().after(today, calendar), act)));
    }

    public Outcome<Versioned<Deduction>> decideAppeal(String id, boolean upheld, Act act) {
        return decide(
                id,
                upheld ? REVERSED : APPEAL_REJECTED,
                act,
                (one, rules) -> may(act, rules.decideAppeal())
                        .or(() -> Duties.reasonMissing(act))
                        .<Outcome<Deduction>>map(Outcome::refused)
                        .orElseGet(() -> one.decideAppeal(upheld, act)));
    }

    /// What this actor may do with it now; the decision itself asks again.
    public List<String> actions(Deduction one, Actor actor, LocalDate today) {
        var rules = rulesOf(one);
        var actions = new ArrayList<String>();
        var another = Duties.decidedBefore(actor, one.deciders()).isEmpty();
        if (one.status() == Status.PROPOSED && another && has(actor, rules.confirm())) {
            actions.addAll(List.of("confirm", "refuse"));
        }
        if (one.status() == Status.IN_FORCE && one.isOpenOn(today) && DeductionSight.speaksFor(actor, one.unit())) {
            actions.add("appeal");
        }
        if (one.status() == Status.APPEALED && another && has(actor, rules.decideAppeal())) {
            actions.addAll(List.of("uphold", "reject"));
        }
        return actions;
    }

    /// The rules it was proposed by; the latest begun where this instance has not heard of them yet.
    public DeductionRules rulesOf(Deduction one) {
        return book.find(one.rules())
                .or(() -> book.versions().stream().findFirst())
                .orElseThrow()
                .rules();
    }

    private static Optional<Refusal> whyNotAppeal(Deduction one, Act act) {
        return DeductionSight.speaksFor(act.actor(), one.unit())
                ? Duties.reasonMissing(act)
                : Optional.of(Refusal.of(DeductionProblem.APPEAL_OF_ANOTHER_UNIT, "unit", one.unit()));
    }

    private static Optional<Refusal> may(Act act, Set<Function> functions) {
        return Duties.lacks(act.actor(), functions.toArray(Function[]::new));
    }

    private static boolean has(Actor actor, Set<Function> functions) {
        return actor.has(functions.toArray(Function[]::new));
    }

    private Outcome<Versioned<Deduction>> decide(
            String id,
            DeductionAction action,
            Act act,
            BiFunction<Deduction, DeductionRules, Outcome<Deduction>> decision) {
        return find(id, act.actor())
                .flatMap(_ -> deductions.change(id, action, act, one -> decision.apply(one, rulesOf(one))));
    }
}
