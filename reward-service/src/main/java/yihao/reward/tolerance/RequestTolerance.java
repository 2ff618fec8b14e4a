package yihao.reward.tolerance;

import static yihao.reward.tolerance.ToleranceProblem.TOLERANCE_EXISTS;
import static yihao.reward.tolerance.ToleranceProblem.TOLERANCE_SUBJECT_UNKNOWN;
import static yihao.reward.tolerance.ToleranceProblem.TOLERANCE_TIME_WRONG;

import java.util.List;
import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.kernel.WorkingCalendar;
import yihao.reward.Duties;
import yihao.reward.Ids;
import yihao.reward.Numbers;
import yihao.reward.copies.Known;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// Rule TL-02: a unit asks for itself, about a project, a deduction or an interview of its own, once.
public final class RequestTolerance {

    private final ToleranceCases cases;
    private final LiftedDeduction deductions;
    private final Known known;
    private final RuleBook<ToleranceRules> book;
    private final WorkingCalendar calendar;
    private final Numbers numbers;
    private final Ids ids;

    public RequestTolerance(
            ToleranceCases cases,
            LiftedDeduction deductions,
            Known known,
            RuleBook<ToleranceRules> book,
            WorkingCalendar calendar,
            Numbers numbers,
            Ids ids) {
        this.cases = cases;
        this.deductions = deductions;
        this.known = known;
        this.book = book;
        this.calendar = calendar;
        this.numbers = numbers;
        this.ids = ids;
    }

    public Outcome<Versioned<ToleranceCase>> request(Fault fault, List<Answer> answers, Act act) {
        var set = book.inForce(CityTime.day(act.at())).orElseThrow();
        var unit = act.actor().unit();
        return whyNot(fault, unit, set, act)
                .<Outcome<Versioned<ToleranceCase>>>map(Outcome::refused)
                .orElseGet(() -> ToleranceCase.requested(newNumber(unit, act), unit, fault, answers, set, calendar, act)
                        .flatMap(asked -> add(asked, act)));
    }

    private Optional<Refusal> whyNot(Fault fault, String unit, RuleSet<ToleranceRules> set, Act act) {
        var lacks = Duties.lacks(act.actor(), set.rules().request().toArray(Function[]::new));
        if (lacks.isPresent()) {
            return lacks;
        }
        if (!fault.isOver(CityTime.day(act.at()))) {
            return Optional.of(
                    Refusal.of(TOLERANCE_TIME_WRONG, "until", fault.until().toString()));
        }
        return isOwn(fault, unit, act.actor())
                ? cases.about(fault.keyOf(unit)).map(RequestTolerance::exists)
                : Optional.of(Refusal.of(TOLERANCE_SUBJECT_UNKNOWN, "id", fault.id()));
    }

    private boolean isOwn(Fault fault, String unit, Actor actor) {
        return switch (fault.kind()) {
            case PROJECT ->
                known.project(fault.id())
                        .filter(project -> actor.worksFor(project.unit()))
                        .isPresent();
            case DEDUCTION -> deductions.counts(fault.id(), unit);
            case INTERVIEW -> deductions.wasInterviewed(fault.id(), unit);
        };
    }

    /// Counted by unit: a number tells nobody how many cases others have.
    private String newNumber(String unit, Act act) {
        return numbers.next("RC-" + unit, CityTime.day(act.at()).getYear());
    }

    private Outcome<Versioned<ToleranceCase>> add(ToleranceCase asked, Act act) {
        try {
            return Outcome.done(cases.add(ids.next(), asked, ToleranceAction.REQUESTED, act));
        } catch (Aggregates.Taken taken) {
            var held = cases.about(asked.fault().keyOf(asked.unit())).orElseThrow(() -> taken);
            return Outcome.refused(exists(held));
        }
    }

    private static Refusal exists(Versioned<ToleranceCase> held) {
        return Refusal.of(TOLERANCE_EXISTS, "number", held.state().number());
    }
}
