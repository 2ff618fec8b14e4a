package yihao.lead;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;

/// G6: the clocks of one capability's records, read from where they are stored: whatever runs there is reminded of.
public interface RunningClocks {

    /// What the records are called in addresses: `leads`.
    String records();

    /// All that there may be, as [RunningClock#kind] names them.
    Set<String> kinds();

    /// All that end on this day or before, as they are read.
    Stream<RunningClock> dueBy(LocalDate day);

    /// All that run on one record now.
    List<RunningClock> of(String record);

    /// What such a clock is about, as this actor may see it; nothing where it may not see the record.
    Optional<About> about(RunningClock clock, Actor actor);

    /// Whether there is such a clock for this actor.
    default boolean sees(RunningClock clock, Actor actor) {
        return about(clock, actor).isPresent();
    }

    /// @param title none where it is masked for the actor
    record About(String number, @Nullable String title) {}
}
