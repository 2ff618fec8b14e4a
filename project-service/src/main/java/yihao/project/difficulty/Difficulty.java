package yihao.project.difficulty;

import static yihao.project.difficulty.DifficultyProblem.DIFFICULTY_NOT_OPEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.project.difficulty.DifficultyRules.Level;
import yihao.rules.RuleSet;

/// P7: one thing that stands in a project's way, with every step of its way to an answer.
///
/// @param unit whose project it is
/// @param raised says what stands in the way
/// @param steps one per time that it was asked, the last is the one that has it; never empty
/// @param level the one that has it
/// @param due until when that one answers, or the project's side says what came of the answer; none once it is over
/// @param passesOn the last day before it goes to the next level by itself; none where it does not
/// @param rules the version it was raised by: its levels stay those
public record Difficulty(
        String number,
        Subject of,
        String unit,
        String kind,
        Mark raised,
        List<Step> steps,
        String level,
        Status status,
        @Nullable LocalDate due,
        @Nullable LocalDate passesOn,
        @Nullable Mark ended,
        String rules) {

    public enum Status {
        OPEN,
        ANSWERED,
        SETTLED,
        WITHDRAWN
    }

    /// The project in words that the asked unit may read, too.
    public record Subject(String projectId, String projectNumber, String projectName) {}

    /// Who did it, when, and what they said.
    public record Mark(String by, Instant at, @Nullable String said) {

        static Mark of(Act act) {
            return new Mark(act.actor().subject(), act.at(), act.reason());
        }
    }

    public Difficulty {
        steps = List.copyOf(steps);
    }

    public Step current() {
        return steps.getLast();
    }

    /// Every unit that is or was asked.
    public Set<String> asked() {
        return steps.stream()
                .flatMap(step -> Optional.ofNullable(step.asked()).stream())
                .collect(Collectors.toSet());
    }

    public boolean isLateOn(LocalDate day) {
        return due != null && day.isAfter(due);
    }

    /// Asked of the first level.
    ///
    /// @param set the rules of that day
    static Difficulty raised(
            String number, Subject of, String unit, String kind, String asked, RuleSet<DifficultyRules> set, Act act) {
        var step = Step.of(set.rules().first(), asked, CityTime.day(act.at()), Step.Cause.RAISED, null);
        return new Difficulty(
                        number,
                        of,
                        unit,
                        kind,
                        Mark.of(act),
                        List.of(step),
                        step.level(),
                        Status.OPEN,
                        null,
                        null,
                        null,
                        set.reference())
                .asked(List.of(step), set.rules());
    }

    Outcome<Difficulty> ask(String other) {
        if (!isOpen()) {
            return notOpen();
        }
        return Outcome.done(new Difficulty(
                number,
                of,
                unit,
                kind,
                raised,
                more(current().asking(other)),
                level,
                status,
                due,
                passesOn,
                null,
                rules));
    }

    Outcome<Difficulty> answer(DifficultyRules valid, Act act) {
        return isOpen() ? Outcome.done(answered(valid, act)) : notOpen();
    }

    Outcome<Difficulty> settle(Act act) {
        return status == Status.ANSWERED ? Outcome.done(ended(Status.SETTLED, act)) : notOpen();
    }

    Outcome<Difficulty> withdraw(Act act) {
        return isEnded() ? notOpen() : Outcome.done(ended(Status.WITHDRAWN, act));
    }

    /// Rule DF-04: an answer that does not help goes to the next level; on the top one it is asked again.
    Outcome<Difficulty> sendUp(DifficultyRules valid, Act act) {
        return status == Status.ANSWERED
                ? Outcome.done(onto(next(valid), valid, CityTime.day(act.at()), Step.Cause.NOT_ACCEPTED, act.reason()))
                : notOpen();
    }

    /// Rule DF-05: what nobody answered in time goes to the next level, which has its own time from that day on. On the
    /// top it stays, and is late.
    Difficulty passOn(DifficultyRules valid, LocalDate today) {
        return passesOn != null && today.isAfter(passesOn)
                ? onto(next(valid), valid, today, Step.Cause.NOT_ANSWERED, null)
                : this;
    }

    private Level next(DifficultyRules valid) {
        return valid.above(level).orElseGet(() -> valid.levels().getLast());
    }

    private Difficulty onto(Level level, DifficultyRules valid, LocalDate day, Step.Cause cause, @Nullable String why) {
        return asked(more(Step.of(level, null, day, cause, why)), valid);
    }

    private List<Step> more(Step next) {
        var all = new ArrayList<>(steps);
        all.add(next);
        return all;
    }

    private Difficulty asked(List<Step> now, DifficultyRules valid) {
        var last = now.getLast();
        var passes = valid.above(last.level()).isPresent() ? last.due() : null;
        return new Difficulty(
                number, of, unit, kind, raised, now, last.level(), Status.OPEN, last.due(), passes, null, rules);
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    public boolean isEnded() {
        return status == Status.SETTLED || status == Status.WITHDRAWN;
    }

    /// From then on the project's side is to say what came of it.
    private Difficulty answered(DifficultyRules valid, Act act) {
        var judgedBy = CityTime.day(act.at()).plus(valid.judge());
        var now = last(current().answered(Mark.of(act)));
        return new Difficulty(number, of, unit, kind, raised, now, level, Status.ANSWERED, judgedBy, null, null, rules);
    }

    private Difficulty ended(Status how, Act act) {
        return new Difficulty(number, of, unit, kind, raised, steps, level, how, null, null, Mark.of(act), rules);
    }

    private List<Step> last(Step changed) {
        var all = new ArrayList<>(steps);
        all.set(all.size() - 1, changed);
        return all;
    }

    private Outcome<Difficulty> notOpen() {
        return Outcome.refused(Refusal.of(DIFFICULTY_NOT_OPEN, "status", status.name()));
    }
}
