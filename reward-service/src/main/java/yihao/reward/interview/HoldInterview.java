package yihao.reward.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.kernel.WorkingCalendar;
import yihao.reward.Duties;
import yihao.reward.Mark;
import yihao.reward.deduction.DeductionSight;
import yihao.rules.RuleBook;

/// Rules IV-02, IV-03: decides on an interview, records the talk, takes the unit's report, and checks it.
public final class HoldInterview {

    private final Interviews interviews;
    private final RuleBook<InterviewRules> book;
    private final WorkingCalendar calendar;

    public HoldInterview(Interviews interviews, RuleBook<InterviewRules> book, WorkingCalendar calendar) {
        this.interviews = interviews;
        this.book = book;
        this.calendar = calendar;
    }

    /// What somebody says about a talk.
    public record Told(
            LocalDate on,
            List<String> heldBy,
            List<String> present,
            @Nullable String evidence,
            String rectify,
            LocalDate until) {}

    public Outcome<Versioned<Interview>> find(String id, Actor actor) {
        return interviews
                .visible(id, actor)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(InterviewProblem.INTERVIEW_UNKNOWN, "id", id)));
    }

    public Outcome<Versioned<Interview>> call(String id, Act act) {
        var today = CityTime.day(act.at());
        return decide(
                id,
                InterviewAction.CALLED,
                act,
                (one, rules) -> unless(
                        may(act, rules.decide()), () -> one.call(rules.attend().after(today, calendar), act)));
    }

    public Outcome<Versioned<Interview>> drop(String id, Act act) {
        return decide(
                id,
                InterviewAction.DROPPED,
                act,
                (one, rules) ->
                        unless(may(act, rules.decide()).or(() -> Duties.reasonMissing(act)), () -> one.drop(act)));
    }

    /// @param act says what was said
    public Outcome<Versioned<Interview>> held(String id, Told told, Act act) {
        return decide(
                id,
                InterviewAction.HELD,
                act,
                (one, rules) -> unless(
                        may(act, rules.hold())
                                .or(() -> Duties.reasonMissing(act))
                                .or(() -> wrongDates(one, told, rules, act)),
                        () -> one.held(talk(told, act), act)));
    }

    private static Talk talk(Told told, Act act) {
        return new Talk(
                told.on(), told.heldBy(), told.present(), told.evidence(), told.rectify(), told.until(), Mark.of(act));
    }

    /// Held on a day that has come, after the unit was called; to be put right within the rules' time, and later than
    /// it is told.
    private Optional<Refusal> wrongDates(Interview one, Told told, InterviewRules rules, Act act) {
        var decided = one.course().decided();
        var called = decided == null ? told.on() : CityTime.day(decided.at());
        var today = CityTime.day(act.at());
        if (told.on().isAfter(today) || told.on().isBefore(called)) {
            return Optional.of(Refusal.of(InterviewProblem.TALK_DATE, "called", called.toString()));
        }
        var latest = rules.rectify().after(told.on(), calendar);
        return told.until().isAfter(today) && !told.until().isAfter(latest)
                ? Optional.empty()
                : Optional.of(Refusal.of(InterviewProblem.RECTIFICATION_DATE, "latest", latest.toString()));
    }

    public Outcome<Versioned<Interview>> notAttended(String id, Act act) {
        return decide(
                id,
                InterviewAction.NOT_ATTENDED,
                act,
                (one, rules) -> unless(
                        may(act, rules.judge()).or(() -> Duties.reasonMissing(act)),
                        () -> one.notAttended(CityTime.day(act.at()), rules.notAttended(), act)));
    }

    public Outcome<Versioned<Interview>> report(String id, Act act) {
        var today = CityTime.day(act.at());
        return decide(
                id,
                InterviewAction.REPORTED,
                act,
                (one, rules) -> unless(
                        notOfUnit(one, act).or(() -> Duties.reasonMissing(act)),
                        () -> one.report(rules.check().after(today, calendar), act)));
    }

    private static Optional<Refusal> notOfUnit(Interview one, Act act) {
        return DeductionSight.speaksFor(act.actor(), one.unit())
                ? Optional.empty()
                : Optional.of(Refusal.of(InterviewProblem.REPORT_OF_ANOTHER_UNIT, "unit", one.unit()));
    }

    public Outcome<Versioned<Interview>> check(String id, boolean passed, Act act) {
        return decide(
                id,
                passed ? InterviewAction.CLOSED : InterviewAction.NOT_RECTIFIED,
                act,
                (one, rules) -> unless(
                        may(act, rules.judge()).or(() -> Duties.reasonMissing(act)),
                        () -> passed
                                ? one.close(act)
                                : one.notRectified(CityTime.day(act.at()), rules.notRectified(), act)));
    }

    public InterviewRules rulesOf(Interview one) {
        return book.find(one.rules())
                .or(() -> book.versions().stream().findFirst())
                .orElseThrow()
                .rules();
    }

    private static Outcome<Interview> unless(
            Optional<Refusal> refusal, java.util.function.Supplier<Outcome<Interview>> decision) {
        return refusal.<Outcome<Interview>>map(Outcome::refused).orElseGet(decision);
    }

    private static Optional<Refusal> may(Act act, Set<Function> functions) {
        return Duties.lacks(act.actor(), functions.toArray(Function[]::new));
    }

    private Outcome<Versioned<Interview>> decide(
            String id,
            InterviewAction action,
            Act act,
            BiFunction<Interview, InterviewRules, Outcome<Interview>> decision) {
        return find(id, act.actor())
                .flatMap(_ -> interviews.change(id, action, act, one -> decision.apply(one, rulesOf(one))));
    }
}
