package yihao.project.fiveones;

import static yihao.project.fiveones.DecideFiveOnes.isSaid;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_DAYS_UNFIT;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_NOT_YOURS;
import static yihao.project.lifecycle.ProjectProblem.DATE_IN_FUTURE;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;

/// Rule FO-04: what becomes of a set in force: tasks come, are done and postponed; who leads
/// changes with a reason.
public final class WorkPlan {

    private final FiveOnesSets sets;
    private final KeepFiveOnes keep;

    public WorkPlan(FiveOnesSets sets, KeepFiveOnes keep) {
        this.sets = sets;
        this.keep = keep;
    }

    /// @param named what changes, applied to what is there
    public Outcome<Versioned<FiveOnes>> change(String id, UnaryOperator<Parts> named, Act act) {
        return because(
                act,
                () -> kept(id, FiveOnesAction.CHANGED, act, set -> {
                    var now = named.apply(set.parts());
                    return keep.unknownUnit(now)
                            .<Outcome<FiveOnes>>map(Outcome::refused)
                            .orElseGet(() -> set.changed(keep.rulesOn(act.at()), now, act));
                }));
    }

    public Outcome<Versioned<FiveOnes>> add(String id, Task task, Act act) {
        return kept(
                id,
                FiveOnesAction.TASK_ADDED,
                act,
                set -> keep.unknownUnit(set.parts().and(task))
                        .<Outcome<FiveOnes>>map(Outcome::refused)
                        .orElseGet(() -> set.added(task)));
    }

    public Outcome<Versioned<FiveOnes>> postpone(String id, String task, LocalDate until, Act act) {
        return because(
                act,
                () -> kept(
                        id,
                        FiveOnesAction.TASK_POSTPONED,
                        act,
                        set -> set.task(
                                task,
                                one -> until.isAfter(one.due())
                                        ? Outcome.done(one.postponed(until, Mark.of(act)))
                                        : Outcome.refused(FIVE_ONES_DAYS_UNFIT))));
    }

    public Outcome<Versioned<FiveOnes>> note(String id, String task, Act act) {
        return because(
                act,
                () -> reported(id, task, FiveOnesAction.TASK_NOTED, act, one -> Outcome.done(one.noted(Mark.of(act)))));
    }

    public Outcome<Versioned<FiveOnes>> done(String id, String task, LocalDate day, Act act) {
        var today = CityTime.day(act.at());
        return reported(
                id,
                task,
                FiveOnesAction.TASK_DONE,
                act,
                one -> day.isAfter(today)
                        ? Outcome.refused(new Refusal(DATE_IN_FUTURE, Map.of("date", day, "limit", today)))
                        : Outcome.done(one.doneOn(day, Mark.of(act))));
    }

    private Outcome<Versioned<FiveOnes>> reported(
            String id, String task, FiveOnesAction action, Act act, Function<Task, Outcome<Task>> change) {
        var rules = keep.rulesOn(act.at());
        return keep.find(id, act.actor())
                .flatMap(_ -> sets.change(
                        id,
                        action,
                        act,
                        set -> set.task(
                                task,
                                one -> rules.mayReport(act.actor(), set, one)
                                        ? change.apply(one)
                                        : Outcome.refused(FIVE_ONES_NOT_YOURS))));
    }

    private Outcome<Versioned<FiveOnes>> kept(
            String id, FiveOnesAction action, Act act, Function<FiveOnes, Outcome<FiveOnes>> decision) {
        return keep.find(id, act.actor())
                .flatMap(_ -> sets.change(
                        id,
                        action,
                        act,
                        set -> keep.mayChange(set, act.actor(), act.at())
                                ? decision.apply(set)
                                : Outcome.refused(FIVE_ONES_NOT_YOURS)));
    }

    private static Outcome<Versioned<FiveOnes>> because(
            Act act, java.util.function.Supplier<Outcome<Versioned<FiveOnes>>> decision) {
        return isSaid(act) ? decision.get() : Outcome.refused(REASON_MISSING);
    }
}
