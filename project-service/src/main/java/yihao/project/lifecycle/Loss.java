package yihao.project.lifecycle;

import static yihao.project.lifecycle.ProjectProblem.DIVISION_UNKNOWN;
import static yihao.project.lifecycle.ProjectProblem.NOT_YOURS;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Refusal;
import yihao.reference.Divisions;

/// Rule PJ-10: on which day a project was lost, and where it went.
///
/// @param place in words, as it is known: a city, a country, a park
/// @param division code of that place, where it is in China and known
/// @param competitor who won it
public record Loss(
        LocalDate on,
        String place,
        @Nullable String division,
        @Nullable String competitor) {

    Optional<Refusal> whyNot(Project project, StageRules rules, Act act) {
        if (!rules.may(act.actor(), "lose", project)) {
            return Optional.of(Refusal.of(NOT_YOURS));
        }
        if (Project.isBlank(act.reason())) {
            return Optional.of(Refusal.of(REASON_MISSING));
        }
        var refused = Standing.whyNotOn(on, project, act);
        if (refused.isPresent()) {
            return refused;
        }
        return division == null || Divisions.shipped().find(division).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(DIVISION_UNKNOWN, "division", division));
    }
}
