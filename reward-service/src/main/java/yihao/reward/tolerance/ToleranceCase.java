package yihao.reward.tolerance;

import static yihao.reward.tolerance.ToleranceProblem.TOLERANCE_NOT_MET;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.WorkingCalendar;
import yihao.reward.Duties;
import yihao.reward.Mark;
import yihao.reward.tolerance.Answer.Finding;
import yihao.rules.RuleSet;

/// One request of a unit to have a fault forgiven, and how far it has come. Nothing follows from it before it is
/// decided (TL-04); there is no appeal, and a decided matter is not asked about again.
///
/// @param filed moment and number: the order of lists
/// @param answers one per condition of the rules it was requested by
/// @param due until when it is examined, then decided; none once it is over
/// @param key the unit's matter while it is held: withdrawn, it may be asked again
/// @param readers who sees it, see [ToleranceSight]
public record ToleranceCase(
        String number,
        String filed,
        String unit,
        Fault fault,
        Mark requested,
        List<Answer> answers,
        Status status,
        @Nullable LocalDate due,
        @Nullable Mark examined,
        @Nullable Mark ended,
        @Nullable Lifting lifting,
        @Nullable String key,
        Set<String> readers,
        String rules) {

    public enum Status {
        REQUESTED,
        EXAMINED,
        ACCEPTED,
        REFUSED,
        WITHDRAWN
    }

    public ToleranceCase {
        answers = List.copyOf(answers);
        readers = Set.copyOf(readers);
    }

    /// Rule TL-02: every condition is answered, with evidence.
    static Outcome<ToleranceCase> requested(
            String number,
            String unit,
            Fault fault,
            List<Answer> answers,
            RuleSet<ToleranceRules> set,
            WorkingCalendar calendar,
            Act act) {
        var valid = set.rules();
        var proved =
                answers.stream().filter(Answer::isProved).map(Answer::condition).toList();
        return Answer.whyIncomplete(
                        valid.conditionIds(),
                        answers.stream().map(Answer::condition).toList(),
                        proved)
                .<Outcome<ToleranceCase>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new ToleranceCase(
                        number,
                        act.at() + "/" + number,
                        unit,
                        fault,
                        Mark.of(act),
                        answers,
                        Status.REQUESTED,
                        valid.examine().within().after(CityTime.day(act.at()), calendar),
                        null,
                        null,
                        null,
                        fault.keyOf(unit),
                        ToleranceSight.readers(unit, valid),
                        set.reference())));
    }

    /// Rule TL-03: each condition is found met or not met, by another person than who asked.
    Outcome<ToleranceCase> examine(
            Map<String, Finding> findings, ToleranceRules valid, WorkingCalendar calendar, Act act) {
        var asked = answers.stream().map(Answer::condition).toList();
        var refusal = guard(act, valid.examine().functions(), Status.REQUESTED)
                .or(() -> Answer.whyIncomplete(asked, findings.keySet(), findings.keySet()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var found = new ArrayList<Answer>();
        for (var answer : answers) {
            var finding = findings.get(answer.condition());
            found.add(finding == null ? answer : answer.found(finding));
        }
        var until = valid.decide().within().after(CityTime.day(act.at()), calendar);
        return Outcome.done(with(found, Status.EXAMINED, until, Mark.of(act), null, null, key));
    }

    /// Rule TL-04: accepted only where all conditions are met; either way with a reason, by a third person.
    Outcome<ToleranceCase> decide(boolean accepted, ToleranceRules valid, Act act) {
        var refusal = guard(act, valid.decide().functions(), Status.EXAMINED)
                .or(() -> Duties.reasonMissing(act))
                .or(() -> accepted ? notMet() : Optional.empty());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var lifts = accepted && fault.kind() == Fault.Kind.DEDUCTION ? new Lifting(fault.id(), act.at()) : null;
        var end = accepted ? Status.ACCEPTED : Status.REFUSED;
        return Outcome.done(with(answers, end, null, examined, Mark.of(act), lifts, key));
    }

    Outcome<ToleranceCase> withdraw(Act act) {
        var refusal = (isOpen() ? Optional.<Refusal>empty() : Optional.of(notOpen(Status.REQUESTED, Status.EXAMINED)))
                .or(() -> Duties.reasonMissing(act));
        return refusal.<Outcome<ToleranceCase>>map(Outcome::refused)
                .orElseGet(
                        () -> Outcome.done(with(answers, Status.WITHDRAWN, null, examined, Mark.of(act), null, null)));
    }

    ToleranceCase lifted() {
        return lifting == null ? this : with(answers, status, due, examined, ended, lifting.done(), key);
    }

    public boolean isOpen() {
        return status == Status.REQUESTED || status == Status.EXAMINED;
    }

    public boolean isLateOn(LocalDate day) {
        return due != null && day.isAfter(due);
    }

    /// Who may no longer decide here.
    List<String> deciders() {
        return examined == null ? List.of(requested.by()) : List.of(requested.by(), examined.by());
    }

    private Optional<Refusal> guard(Act act, Set<Function> functions, Status expected) {
        return Duties.lacks(act.actor(), functions.toArray(Function[]::new))
                .or(() -> status == expected ? Optional.empty() : Optional.of(notOpen(expected)))
                .or(() -> Duties.decidedBefore(act.actor(), deciders()));
    }

    private Refusal notOpen(Status... expected) {
        return Duties.stepNotOpen(status, expected);
    }

    private Optional<Refusal> notMet() {
        var unmet = answers.stream()
                .filter(answer -> !answer.isMet())
                .map(Answer::condition)
                .toList();
        return unmet.isEmpty() ? Optional.empty() : Optional.of(Refusal.missing(TOLERANCE_NOT_MET, unmet));
    }

    private ToleranceCase with(
            List<Answer> said,
            Status next,
            @Nullable LocalDate until,
            @Nullable Mark examination,
            @Nullable Mark end,
            @Nullable Lifting lifts,
            @Nullable String held) {
        return new ToleranceCase(
                number,
                filed,
                unit,
                fault,
                requested,
                said,
                next,
                until,
                examination,
                end,
                lifts,
                held,
                readers,
                rules);
    }
}
