package yihao.reward.simulation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.platform.events.EventReader;
import yihao.testkit.simulation.Conductor;
import yihao.testkit.simulation.Gate;
import yihao.testkit.simulation.Instance;
import yihao.testkit.simulation.Platform;
import yihao.testkit.simulation.Times;
import yihao.testkit.simulation.TwinBus;
import yihao.testkit.simulation.TwinStore;

/// The processes. Whoever is dead when somebody turns to it begins another life, with an empty memory.
final class Lives {

    private final Conductor conductor;
    private final TwinStore store;
    private final TwinBus bus;
    private final Times times;
    private final Neighbours neighbours;
    private final Fault fault;
    private final @Nullable Living[] living = new Living[2];
    private int born;

    /// One life of an instance, and what the platform wires around its use cases.
    record Living(Platform platform, RewardLife here, List<EventReader<?>> readers) {}

    Lives(Conductor conductor, TwinStore store, TwinBus bus, Times times, Neighbours neighbours, Fault fault) {
        this.conductor = conductor;
        this.store = store;
        this.bus = bus;
        this.times = times;
        this.neighbours = neighbours;
        this.fault = fault;
    }

    Living instance(int number) {
        var one = living[number - 1];
        if (one == null || !one.platform().life.isAlive()) {
            var life = new Instance("reward-" + number);
            one = living(life, conductor.gate(life));
            living[number - 1] = one;
        }
        return one;
    }

    /// One to which nothing ever happens: who sets the stage.
    Living undisturbed() {
        return living(new Instance("onlooker"), Gate.OPEN);
    }

    /// Another service, which keeps the heads of this one's journal.
    Platform elsewhere() {
        return new Platform(new Instance("talent"), Gate.OPEN, "talent", store, bus, times.of("talent"));
    }

    private Living living(Instance life, Gate gate) {
        var platform = new Platform(life, gate, "reward", store, bus, times.of(life.name()));
        var here = new RewardLife(
                platform.store,
                project -> Outcome.done(neighbours.fresh(project)),
                times.business,
                times.of(life.name()),
                ++born,
                fault);
        var readers = Stream.concat(here.copies.readers().stream(), Stream.of(platform.heads()))
                .toList();
        return new Living(platform, here, readers);
    }
}
