package yihao.project.fiveones;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One task of a plan.
///
/// @param unit who owns it
/// @param due its last day, in China
/// @param done the day it was done
/// @param notes what was said of it, oldest first
public record Task(
        String id,
        String text,
        String unit,
        LocalDate due,
        @Nullable LocalDate done,
        List<Note> notes) {

    public enum Kind {
        NOTED,
        POSTPONED,
        DONE
    }

    public enum State {
        OPEN,
        DUE_SOON,
        OVERDUE,
        DONE
    }

    /// @param from the day it was due before it was postponed
    public record Note(Kind kind, Mark mark, @Nullable LocalDate from) {}

    public Task {
        notes = List.copyOf(notes);
    }

    public static Task of(String id, String text, String unit, LocalDate due) {
        return new Task(id, text, unit, due, null, List.of());
    }

    /// Its last day counts whole: it is overdue on the day after.
    public State on(LocalDate today, int soon) {
        if (done != null) {
            return State.DONE;
        }
        if (today.isAfter(due)) {
            return State.OVERDUE;
        }
        return due.isAfter(today.plusDays(soon)) ? State.OPEN : State.DUE_SOON;
    }

    Task noted(Mark mark) {
        return new Task(id, text, unit, due, done, more(new Note(Kind.NOTED, mark, null)));
    }

    Task postponed(LocalDate until, Mark mark) {
        return new Task(id, text, unit, until, done, more(new Note(Kind.POSTPONED, mark, due)));
    }

    Task doneOn(LocalDate day, Mark mark) {
        return new Task(id, text, unit, due, day, more(new Note(Kind.DONE, mark, null)));
    }

    private List<Note> more(Note note) {
        var all = new ArrayList<>(notes);
        all.add(note);
        return all;
    }
}
