package yihao.project.difficulty.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.project.difficulty.Difficulty;
import yihao.project.difficulty.DifficultyRules;
import yihao.project.difficulty.SettleDifficulty;
import yihao.project.difficulty.Step;
import yihao.rules.Bilingual;

/// Shows a difficulty to one caller.
@Component
class DifficultyViews {

    private final SettleDifficulty settle;
    private final Clock clock;

    DifficultyViews(SettleDifficulty settle, Clock clock) {
        this.settle = settle;
        this.clock = clock;
    }

    /// @param due until when the level that has it answers; none while it is not asked
    /// @param late whether that day is over
    /// @param actions what this caller may do now
    record DifficultyView(
            String id,
            String number,
            long version,
            String projectId,
            String projectNumber,
            String projectName,
            String unit,
            String kind,
            Bilingual kindLabel,
            Difficulty.Mark raised,
            Difficulty.Status status,
            @Nullable LocalDate due,
            boolean late,
            List<StepView> steps,
            Difficulty.@Nullable Mark ended,
            List<String> actions) {}

    /// @param asked the unit that is to answer; none where the level's own people do
    /// @param why what was said against the answer before
    record StepView(
            String level,
            Bilingual levelLabel,
            @Nullable String asked,
            LocalDate since,
            LocalDate due,
            Step.Cause cause,
            @Nullable String why,
            Difficulty.@Nullable Mark answer) {}

    DifficultyView of(Versioned<Difficulty> stored, Actor actor) {
        var one = stored.state();
        var rules = settle.rulesOf(one);
        return new DifficultyView(
                stored.id(),
                one.number(),
                stored.version(),
                one.of().projectId(),
                one.of().projectNumber(),
                one.of().projectName(),
                one.unit(),
                one.kind(),
                label(rules.kind(one.kind()).map(DifficultyRules.Kind::label), one.kind()),
                one.raised(),
                one.status(),
                one.due(),
                one.isLateOn(CityTime.day(clock.instant())),
                one.steps().stream().map(step -> step(step, rules)).toList(),
                one.ended(),
                settle.actions(one, actor));
    }

    private static StepView step(Step step, DifficultyRules rules) {
        return new StepView(
                step.level(),
                label(rules.level(step.level()).map(DifficultyRules.Level::label), step.level()),
                step.asked(),
                step.since(),
                step.due(),
                step.cause(),
                step.why(),
                step.answer());
    }

    private static Bilingual label(Optional<Bilingual> known, String id) {
        return known.orElse(new Bilingual(id, id));
    }
}
