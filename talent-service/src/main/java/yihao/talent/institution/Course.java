package yihao.talent.institution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far it has come: the stages it entered, and whether it is gone on with.
///
/// @param withdrawn stages that were entered by mistake
public record Course(List<StageEntry> entries, List<Withdrawal> withdrawn, List<Turn> turns) {

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

    /// A stage that was entered by mistake, and why it counts no more.
    public record Withdrawal(StageEntry entry, String reason, String by, Instant at) {}

    /// Suspended, resumed or ended, and why.
    public record Turn(Status to, LocalDate on, String reason, String by, Instant at) {}

    public Course {
        entries = List.copyOf(entries);
        withdrawn = List.copyOf(withdrawn);
        turns = List.copyOf(turns);
    }

    static Course from(StageEntry first) {
        return new Course(List.of(first), List.of(), List.of());
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
        return new Course(more, withdrawn, turns);
    }

    /// Where it stands is not where it began.
    public boolean hasMoved() {
        return entries.size() > 1;
    }

    /// It stands again where it stood before.
    Course withdrawn(String reason, String by, Instant at) {
        var more = new ArrayList<>(withdrawn);
        more.add(new Withdrawal(last(), reason, by, at));
        return new Course(entries.subList(0, entries.size() - 1), more, turns);
    }

    Course turned(Turn turn) {
        var more = new ArrayList<>(turns);
        more.add(turn);
        return new Course(entries, withdrawn, more);
    }

    /// What counts, and of which year.
    Set<String> reached() {
        var reached = new HashSet<String>();
        entries.forEach(entry -> entry.reached()
                .forEach(milestone -> reached.add(milestone.in(entry.on().getYear()))));
        return reached;
    }
}
