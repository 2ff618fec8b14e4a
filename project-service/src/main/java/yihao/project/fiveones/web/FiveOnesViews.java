package yihao.project.fiveones.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.project.fiveones.FiveOnes;
import yihao.project.fiveones.FiveOnesRules;
import yihao.project.fiveones.KeepFiveOnes;
import yihao.project.fiveones.Mark;
import yihao.project.fiveones.One;
import yihao.project.fiveones.Parts;
import yihao.project.fiveones.ShowIndustries.Glance;
import yihao.project.fiveones.Task;
import yihao.project.lifecycle.Light;
import yihao.project.lifecycle.Lights;
import yihao.project.lifecycle.Project;
import yihao.rules.Bilingual;

/// Shows a set of five ones to one caller.
@Component
class FiveOnesViews {

    private final KeepFiveOnes keep;
    private final Lights lights;
    private final Clock clock;

    FiveOnesViews(KeepFiveOnes keep, Lights lights, Clock clock) {
        this.keep = keep;
        this.lights = lights;
        this.clock = clock;
    }

    /// @param filled which of the five are whole
    /// @param missing what a set in force still has to name
    /// @param actions what this caller may do now
    record FiveOnesView(
            String id,
            String number,
            long version,
            String unit,
            String industry,
            Bilingual industryLabel,
            FiveOnes.Status status,
            Parts.@Nullable Leader leader,
            @Nullable String department,
            @Nullable String teamHead,
            List<String> members,
            @Nullable String planTitle,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<TaskView> tasks,
            Map<One, Boolean> filled,
            List<Bilingual> missing,
            Mark drafted,
            @Nullable Mark begun,
            @Nullable Mark ended,
            @Nullable String replacedBy,
            List<FiveOnes.Change> changes,
            List<String> actions) {}

    /// @param mayReport whether this caller may say how it stands
    record TaskView(
            String id,
            String text,
            String unit,
            LocalDate due,
            @Nullable LocalDate done,
            Task.State state,
            List<Task.Note> notes,
            boolean mayReport) {}

    /// @param setId the set in force
    record GlanceView(
            String industry,
            Bilingual label,
            @Nullable String setId,
            @Nullable String setNumber,
            Map<One, Boolean> filled,
            Map<Task.State, Long> tasks,
            Map<String, Long> projects) {}

    /// @param light none of a project that has none by the rules
    record ProjectLine(String id, String number, String name, String stage, Light.@Nullable Colour light) {}

    List<ProjectLine> lines(List<Versioned<Project>> projects) {
        var lit = lights.of(projects, CityTime.day(clock.instant()));
        return projects.stream().map(one -> line(one, lit.get(one.id()))).toList();
    }

    private static ProjectLine line(Versioned<Project> stored, @Nullable Light light) {
        var project = stored.state();
        return new ProjectLine(
                stored.id(),
                project.number(),
                project.profile().name(),
                project.stage(),
                light == null ? null : light.colour());
    }

    FiveOnesView of(Versioned<FiveOnes> stored, Actor actor) {
        var set = stored.state();
        var now = clock.instant();
        var rules = keep.rulesOn(now);
        var parts = set.parts();
        return new FiveOnesView(
                stored.id(),
                set.number(),
                stored.version(),
                set.unit(),
                set.industry(),
                rules.industry(set.industry())
                        .map(FiveOnesRules.Industry::label)
                        .orElseGet(() -> new Bilingual(set.industry(), set.industry())),
                set.status(),
                parts.leader(),
                parts.department(),
                parts.teamHead(),
                parts.members(),
                parts.planTitle(),
                parts.from(),
                parts.to(),
                parts.tasks().stream().map(task -> task(set, task, actor)).toList(),
                filled(set, rules),
                rules.missing(set).stream().map(FiveOnesRules.Asked::label).toList(),
                set.drafted(),
                set.begun(),
                set.ended(),
                set.replacedBy(),
                set.changes(),
                keep.actions(set, actor, now));
    }

    private TaskView task(FiveOnes set, Task task, Actor actor) {
        var now = clock.instant();
        var rules = keep.rulesOn(now);
        return new TaskView(
                task.id(),
                task.text(),
                task.unit(),
                task.due(),
                task.done(),
                task.on(CityTime.day(now), rules.dueSoonDays()),
                task.notes(),
                set.isInForce() && task.done() == null && rules.mayReport(actor, set, task));
    }

    GlanceView of(Glance glance) {
        var set = glance.set();
        return new GlanceView(
                glance.industry().id(),
                glance.industry().label(),
                set == null ? null : set.id(),
                set == null ? null : set.state().number(),
                set == null ? onlyIndustry() : filled(set.state(), keep.rulesOn(clock.instant())),
                glance.tasks(),
                glance.projects());
    }

    private static Map<One, Boolean> onlyIndustry() {
        return Arrays.stream(One.values()).collect(Collectors.toMap(one -> one, one -> one == One.INDUSTRY));
    }

    private static Map<One, Boolean> filled(FiveOnes set, FiveOnesRules rules) {
        var open = rules.missing(set).stream().map(asked -> asked.need().one()).collect(Collectors.toSet());
        return Arrays.stream(One.values()).collect(Collectors.toMap(one -> one, one -> !open.contains(one)));
    }
}
