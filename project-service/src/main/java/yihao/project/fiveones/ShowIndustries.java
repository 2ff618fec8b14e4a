package yihao.project.fiveones;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.project.fiveones.FiveOnesRules.Industry;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.Projects;

/// Rule FO-06: each key industry at a glance.
public final class ShowIndustries {

    private static final int PAGE = 500;
    private static final int MOST_SETS = 500;

    private final FiveOnesSets sets;
    private final Projects projects;
    private final KeepFiveOnes keep;

    public ShowIndustries(FiveOnesSets sets, Projects projects, KeepFiveOnes keep) {
        this.sets = sets;
        this.projects = projects;
        this.keep = keep;
    }

    /// @param set the one in force
    /// @param tasks how many of its tasks are in each state
    /// @param projects how many that the actor may see are in each stage, those that ended left out
    public record Glance(
            Industry industry,
            @Nullable Versioned<FiveOnes> set,
            Map<Task.State, Long> tasks,
            Map<String, Long> projects) {}

    public List<Glance> glances(Actor actor, Instant now) {
        var rules = keep.rulesOn(now);
        if (!rules.maySee(actor)) {
            return List.of();
        }
        var inForce =
                inForce().stream().collect(Collectors.toMap(set -> set.state().industry(), set -> set));
        var stages = seen(actor).stream()
                .collect(Collectors.groupingBy(
                        project -> rules.ofCode(project.state().profile().industry())
                                .map(Industry::id)
                                .orElse(""),
                        Collectors.groupingBy(
                                project -> project.state().stage(), TreeMap::new, Collectors.counting())));
        return rules.industries().stream()
                .map(one -> {
                    var set = inForce.get(one.id());
                    return new Glance(
                            one,
                            set,
                            set == null ? Map.of() : tasks(set.state(), rules, now),
                            stages.getOrDefault(one.id(), new TreeMap<>()));
                })
                .toList();
    }

    public List<Versioned<FiveOnes>> inForce() {
        return sets.inForce(MOST_SETS);
    }

    private static Map<Task.State, Long> tasks(FiveOnes set, FiveOnesRules rules, Instant now) {
        var today = CityTime.day(now);
        return set.parts().tasks().stream()
                .collect(Collectors.groupingBy(task -> task.on(today, rules.dueSoonDays()), Collectors.counting()));
    }

    /// The projects behind a number.
    public List<Versioned<Project>> projects(String industry, @Nullable String stage, Actor actor, Instant now) {
        var rules = keep.rulesOn(now);
        return rules.maySee(actor)
                ? seen(actor).stream()
                        .filter(one -> stage == null || stage.equals(one.state().stage()))
                        .filter(one -> rules.ofCode(one.state().profile().industry())
                                .filter(found -> found.id().equals(industry))
                                .isPresent())
                        .toList()
                : List.of();
    }

    private List<Versioned<Project>> seen(Actor actor) {
        var all = new ArrayList<Versioned<Project>>();
        var filter = new Projects.Filter(null, null, null, null, null);
        var page = projects.list(filter, actor, PAGE);
        while (!page.isEmpty()) {
            page.stream().filter(one -> !one.state().standing().hasEnded()).forEach(all::add);
            page = page.size() < PAGE
                    ? List.of()
                    : projects.list(filter.after(page.getLast().state().number()), actor, PAGE);
        }
        return all;
    }
}
