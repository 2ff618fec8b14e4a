package yihao.project.survey;

import static yihao.project.survey.SurveyProblem.MATTER_STATUS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// Rule SU-08: what is to be done about something that was said (意见交办事项): one unit owns it until
/// a day. It ends only when its answer is accepted.
///
/// @param unit that has it done
/// @param owner the unit that does it
/// @param words what is to be done
/// @param turns each answer and what was said to it; the last is the one that counts
public record Matter(
        String number,
        Source source,
        String unit,
        String owner,
        LocalDate due,
        String words,
        Status status,
        Mark made,
        List<Turn> turns,
        @Nullable Mark accepted) {

    public enum Status {
        OPEN,
        ANSWERED,
        ACCEPTED
    }

    /// What it came of: a point of a meeting, or a text of an answer.
    ///
    /// @param invitation whose answer; none of an anonymous survey
    /// @param quoted what was said
    public record Source(
            String surveyId,
            @Nullable String point,
            @Nullable String question,
            @Nullable String invitation,
            String quoted) {}

    /// @param sentBack why the answer was not enough
    public record Turn(Mark answer, @Nullable Mark sentBack) {}

    public Matter {
        turns = List.copyOf(turns);
    }

    static Matter made(
            String number, Source source, String unit, String owner, LocalDate due, String words, Mark made) {
        return new Matter(number, source, unit, owner, due, words, Status.OPEN, made, List.of(), null);
    }

    public boolean isLateOn(LocalDate day) {
        return status == Status.OPEN && day.isAfter(due);
    }

    Outcome<Matter> answer(Mark by) {
        if (status != Status.OPEN) {
            return unfit();
        }
        var more = new ArrayList<>(turns);
        more.add(new Turn(by, null));
        return Outcome.done(with(due, Status.ANSWERED, more, null));
    }

    Outcome<Matter> accept(Mark by) {
        return status == Status.ANSWERED ? Outcome.done(with(due, Status.ACCEPTED, turns, by)) : unfit();
    }

    /// @param until a new day; none: the day stays
    Outcome<Matter> sendBack(@Nullable LocalDate until, Mark by) {
        if (status != Status.ANSWERED) {
            return unfit();
        }
        var all = new ArrayList<>(turns);
        all.add(new Turn(all.removeLast().answer(), by));
        return Outcome.done(with(until == null ? due : until, Status.OPEN, all, null));
    }

    private Matter with(LocalDate until, Status next, List<Turn> all, @Nullable Mark end) {
        return new Matter(number, source, unit, owner, until, words, next, made, all, end);
    }

    private Outcome<Matter> unfit() {
        return Outcome.refused(Refusal.of(MATTER_STATUS, "status", status));
    }
}
