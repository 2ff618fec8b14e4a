package yihao.platform.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import yihao.contracts.platform.ClockKind;
import yihao.contracts.platform.ClockState;
import yihao.kernel.Function;

/// G6: what somebody owes a record by a day: of a clock of its own until [#part] says which of several.
///
/// @param title nothing personal
/// @param unit none where a function of the whole city owes it
/// @param officer who of them has to do it; none where it is anybody's
/// @param readers units and marks ([yihao.kernel.Actor#ALL]: the functions that see the whole city) that may see the
/// record, beside
/// whose it is
public record RunningClock(
        ClockKind kind,
        String record,
        String part,
        String number,
        @Nullable String title,
        @Nullable String unit,
        Set<Function> functions,
        @Nullable String officer,
        Set<String> readers,
        LocalDate due) {

    public static RunningClock of(ClockKind kind, String record, LocalDate due) {
        return new RunningClock(kind, record, "", "", null, null, Set.of(), null, Set.of(), due);
    }

    public RunningClock part(String which) {
        return new RunningClock(kind, record, which, number, title, unit, functions, officer, readers, due);
    }

    public RunningClock named(String itsNumber, @Nullable String itsTitle) {
        return new RunningClock(kind, record, part, itsNumber, itsTitle, unit, functions, officer, readers, due);
    }

    public RunningClock owedBy(@Nullable String by, Set<Function> there) {
        return new RunningClock(kind, record, part, number, title, by, there, officer, readers, due);
    }

    public RunningClock doneBy(@Nullable String subject) {
        return new RunningClock(kind, record, part, number, title, unit, functions, subject, readers, due);
    }

    public RunningClock readBy(Set<String> marks) {
        return new RunningClock(kind, record, part, number, title, unit, functions, officer, marks, due);
    }

    /// In one order, so that the same is told as the same.
    ClockState state() {
        return new ClockState(
                kind.service(),
                kind.kind(),
                kind.records(),
                record,
                part,
                number,
                title,
                unit,
                functions.stream().map(Function::name).sorted().toList(),
                officer,
                List.copyOf(new TreeSet<>(readers)),
                due,
                false);
    }
}
