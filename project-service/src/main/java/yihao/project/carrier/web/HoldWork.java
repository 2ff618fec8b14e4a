package yihao.project.carrier.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.project.carrier.CarrierRules;
import yihao.project.carrier.HoldSpaces;
import yihao.project.carrier.Space;
import yihao.project.carrier.Spaces;
import yihao.project.lifecycle.Project;

/// Rule PK-08: a hold that ends soon waits in the list of those of the project's unit who may extend or release it.
@Component
class HoldWork implements WorkItems {

    private static final int MOST = 200;

    private final Spaces spaces;
    private final HoldSpaces holds;
    private final CarrierRules.Book rules;

    HoldWork(Spaces spaces, HoldSpaces holds, CarrierRules.Book rules) {
        this.spaces = spaces;
        this.holds = holds;
        this.rules = rules;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var today = CityTime.day(now);
        var valid = rules.on(today).rules();
        var by = today.plusDays(valid.holds().warnDays());
        return spaces.ending(actor.units(), today, by, MOST).stream()
                .flatMap(space -> holds.holder(space.state(), actor).stream()
                        .filter(project -> valid.mayHold(actor, project.state().unit()))
                        .filter(project -> !project.state().standing().hasEnded())
                        .map(project -> item(space, project)))
                .toList();
    }

    private static WorkItem item(Versioned<Space> space, Versioned<Project> project) {
        var until = Objects.requireNonNull(space.state().hold()).until();
        return new WorkItem(
                "hold-ends:" + space.id(),
                "project.hold-ends",
                String.join(
                        " ",
                        project.state().number(),
                        project.state().profile().name(),
                        space.state().place().code()),
                CityTime.endOf(until),
                false,
                "/projects/" + project.id(),
                project.state().unit());
    }
}
