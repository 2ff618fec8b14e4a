package yihao.project.fiveones.web;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.project.fiveones.FiveOnes;
import yihao.project.fiveones.KeepFiveOnes;
import yihao.project.fiveones.ShowIndustries;
import yihao.project.fiveones.Task;

/// Overdue tasks of the unit that owns them.
@Component
class FiveOnesWork implements WorkItems {

    private final ShowIndustries industries;
    private final KeepFiveOnes keep;

    FiveOnesWork(ShowIndustries industries, KeepFiveOnes keep) {
        this.industries = industries;
        this.keep = keep;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var rules = keep.rulesOn(now);
        if (actor.functions().stream().noneMatch(rules.report()::contains) || !rules.maySee(actor)) {
            return List.of();
        }
        return industries.inForce().stream()
                .flatMap(set -> set.state().parts().tasks().stream()
                        .filter(task -> actor.worksFor(task.unit()))
                        .filter(task -> task.on(CityTime.day(now), rules.dueSoonDays()) == Task.State.OVERDUE)
                        .map(task -> item(set, task)))
                .toList();
    }

    private static WorkItem item(Versioned<FiveOnes> set, Task task) {
        return new WorkItem(
                "five-ones-task:" + set.id() + ":" + task.id(),
                "project.five-ones-task",
                task.text(),
                CityTime.endOf(task.due()),
                true,
                "/projects/five-ones/" + set.id(),
                task.unit());
    }
}
