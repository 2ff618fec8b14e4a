package yihao.project.lifecycle;

import static yihao.project.lifecycle.ProjectProblem.KIND_UNKNOWN;
import static yihao.project.lifecycle.ProjectProblem.NAME_INVALID;
import static yihao.project.lifecycle.ProjectProblem.NOT_YOURS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;

/// Rule PJ-13: a project that comes of another record of this service and of no lead; in the first
/// stage, by whoever may edit the projects of the unit, once per id.
public final class OpenProject {

    private static final String RIGHT = "edit";

    private final Projects projects;
    private final StageRuleBook rules;

    public OpenProject(Projects projects, StageRuleBook rules) {
        this.projects = projects;
        this.rules = rules;
    }

    public record Opening(
            String name,
            String kind,
            String investorName,
            @Nullable String creditCode,
            String country,
            Money amount,
            String industry,
            String unit,
            List<String> sharingUnits) {

        public Opening {
            sharingUnits = List.copyOf(sharingUnits);
        }
    }

    public Optional<Refusal> whyNot(Opening opening, Actor actor, LocalDate today) {
        var valid = rules.on(today);
        if (!valid.mayIn(actor, RIGHT, opening.unit())) {
            return Optional.of(Refusal.of(NOT_YOURS));
        }
        if (opening.name().isBlank() || opening.name().length() > ProjectEdit.LONGEST_NAME) {
            return Optional.of(Refusal.of(NAME_INVALID, "limit", ProjectEdit.LONGEST_NAME));
        }
        return valid.kinds().knows(opening.kind())
                ? Optional.empty()
                : Optional.of(Refusal.of(KIND_UNKNOWN, "kind", opening.kind()));
    }

    /// @param id drawn beforehand by whoever opens it: under one id there is one project
    public Versioned<Project> open(String id, Opening opening, Act act) {
        var known = projects.find(id);
        if (known.isPresent()) {
            return known.get();
        }
        var today = CityTime.day(act.at());
        var project = project(projects.nextNumber(today.getYear()), opening, rules.on(today), act);
        try {
            return projects.add(id, project, ProjectAction.STARTED, act);
        } catch (Taken taken) {
            return projects.find(id).orElseThrow(() -> taken);
        }
    }

    private static Project project(String number, Opening opening, StageRules rules, Act act) {
        var origin = new Origin(
                null,
                null,
                null,
                opening.investorName(),
                opening.creditCode(),
                opening.country(),
                opening.amount(),
                null);
        var start = new Start(origin, opening.name(), opening.industry(), opening.unit(), opening.sharingUnits());
        var project = Project.start(number, start, rules, act);
        var profile = project.profile();
        return project.with(new Profile(
                profile.name(),
                profile.industry(),
                profile.investorFromOutsideCity(),
                profile.sharingUnits(),
                Map.of(),
                opening.kind()));
    }
}
