package yihao.talent.institution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far it has come: the stages it entered, and whether it is gone on with.
public record Course(List<StageEntry> entries, List<Turn> turns) {

    public enum Status {
        ACTIVE,
        SUSPENDED,
        ENDED
    }

    /// @param reached what counts of that year with it
    /// @param rules which version of the rules let it in
    public record StageEntry(
            String stage,
            LocalDate on,
            @Nullable String note,
            Set<Milestone> reached,
            String rules,
            String by,
            Instant at) {

        public StageEntry {
            reached = Set.copyOf(reached);
        }
    }

    /// Suspended, resumed or ended, and why.
    public record Turn(Status to, LocalDate on, String reason, String by, Instant at) {}

    public Course {
        entries = List.copyOf(entries);
        turns = List.copyOf(turns);
    }

    public String stage() {
        return last().stage();
    }

    StageEntry last() {
        return entries.getLast();
    }

    public Status status() {
        return turns.isEmpty() ? Status.ACTIVE : turns.getLast().to();
    }

    Course entered(StageEntry entry) {
        var more = new ArrayList<>(entries);
        more.add(entry);
        return new Course(more, turns);
    }

    Course turned(Turn turn) {
        var more = new ArrayList<>(turns);
        more.add(turn);
        return new Course(entries, more);
    }

    /// What counts, and of which year.
    Set<String> reached() {
        var reached = new HashSet<String>();
        entries.forEach(entry -> entry.reached()
                .forEach(milestone -> reached.add(milestone.in(entry.on().getYear()))));
        return reached;
    }
}
