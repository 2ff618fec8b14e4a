package yihao.lead.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.lead.RunningClock;
import yihao.lead.RunningClocks;

/// Everybody sees what a clock is about, but those it is hidden from. What is broken cannot be read.
public final class TwinClocks implements RunningClocks {

    final List<RunningClock> running = new ArrayList<>();
    final Collection<String> blind = new HashSet<>();
    final Collection<String> broken = new HashSet<>();
    /// What happens while a round asks.
    public Runnable meanwhile = () -> {};

    public int asked;

    RunningClock start(RunningClock clock) {
        running.add(clock);
        return clock;
    }

    @Override
    public String records() {
        return "leads";
    }

    @Override
    public Set<String> kinds() {
        return running.stream().map(RunningClock::kind).collect(Collectors.toSet());
    }

    @Override
    public Stream<RunningClock> dueBy(LocalDate day) {
        asked++;
        meanwhile.run();
        return List.copyOf(running).stream()
                .filter(clock -> !clock.on().isAfter(day))
                .peek(clock -> breakAt("the question for " + clock.record()));
    }

    @Override
    public List<RunningClock> of(String record) {
        breakAt(record);
        return running.stream().filter(clock -> clock.record().equals(record)).toList();
    }

    @Override
    public Optional<About> about(RunningClock clock, Actor actor) {
        breakAt(clock.record());
        breakAt(actor.subject());
        return blind.contains(actor.subject())
                ? Optional.empty()
                : Optional.of(new About("L-" + clock.record(), "精细化工项目"));
    }

    private void breakAt(String what) {
        if (broken.contains(what)) {
            throw new IllegalStateException("Wang Wei's " + what);
        }
    }
}
