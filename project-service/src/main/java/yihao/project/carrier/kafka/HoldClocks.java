package yihao.project.carrier.kafka;

import static yihao.contracts.platform.ClockKind.HOLD_ENDS;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.contracts.platform.ClockKind;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.reminder.RunningClock;
import yihao.platform.reminder.RunningClocks;
import yihao.project.carrier.CarrierRules;
import yihao.project.carrier.Space;
import yihao.project.carrier.Spaces;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.Units;

/// Rule PK-08: the last day of a hold, for those of the project's unit who may extend or release it.
@Component
class HoldClocks implements RunningClocks {

    private final Spaces spaces;
    private final Projects projects;
    private final CarrierRules.Book rules;
    private final Units units;

    HoldClocks(Spaces spaces, Projects projects, CarrierRules.Book rules, Units units) {
        this.spaces = spaces;
        this.projects = projects;
        this.rules = rules;
        this.units = units;
    }

    @Override
    public Set<ClockKind> kinds() {
        return Set.of(HOLD_ENDS);
    }

    @Override
    public Stream<RunningClock> dueBy(LocalDate day, LocalDate today) {
        return RunningClocks.<Versioned<Space>>paged(after -> spaces.running(today, after, PAGE))
                .takeWhile(space -> !hold(space).until().isAfter(day))
                .flatMap(space -> projects.find(hold(space).projectId()).stream()
                        .filter(project -> !project.state().standing().hasEnded())
                        .map(project -> clock(space, project, today)));
    }

    private static Space.Hold hold(Versioned<Space> space) {
        return Objects.requireNonNull(space.state().hold());
    }

    private RunningClock clock(Versioned<Space> space, Versioned<Project> project, LocalDate today) {
        var unit = project.state().unit();
        var readers = new HashSet<>(units.ancestors(unit));
        readers.addAll(Set.of(unit, Actor.ALL));
        return RunningClock.of(HOLD_ENDS, project.id(), hold(space).until())
                .part(space.id())
                .named(
                        project.state().number(),
                        project.state().profile().name() + " "
                                + space.state().place().code())
                .owedBy(unit, rules.on(today).rules().who().hold())
                .readBy(readers);
    }
}
