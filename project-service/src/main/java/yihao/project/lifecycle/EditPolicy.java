package yihao.project.lifecycle;

import static yihao.project.lifecycle.ProjectProblem.CHOICE_UNKNOWN;
import static yihao.project.lifecycle.ProjectProblem.DATE_IN_FUTURE;
import static yihao.project.lifecycle.ProjectProblem.FIELD_UNKNOWN;
import static yihao.project.lifecycle.ProjectProblem.FIELD_WRONG_TYPE;
import static yihao.project.lifecycle.ProjectProblem.KIND_UNKNOWN;
import static yihao.project.lifecycle.ProjectProblem.NAME_INVALID;
import static yihao.project.lifecycle.ProjectProblem.NOT_YOURS;
import static yihao.project.lifecycle.ProjectProblem.UNIT_UNKNOWN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.project.lifecycle.StageRules.FieldRule;

/// Rule PJ-04: an edit is judged by what it changes alone, so that an incomplete old record can be repaired step by
/// step.
record EditPolicy(StageRules rules, Units units) {

    Outcome<Project> apply(Project project, ProjectEdit edit, Act act) {
        var refused = whyNot(project, edit, act);
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        return filled(edit, CityTime.day(act.at()))
                .map(values -> project.with(project.profile().with(edit, values)));
    }

    private Optional<Refusal> whyNot(Project project, ProjectEdit edit, Act act) {
        if (project.standing().hasEnded()) {
            return project.standing().refusal();
        }
        if (edit.changesMoreThanSharing() && !rules.may(act.actor(), "edit", project)
                || edit.sharesAnew() && !rules.may(act.actor(), "share", project)) {
            return Optional.of(Refusal.of(NOT_YOURS));
        }
        if (edit.nameIsInvalid()) {
            return Optional.of(Refusal.of(NAME_INVALID, "limit", ProjectEdit.LONGEST_NAME));
        }
        if (edit.kind() != null && !rules.kinds().knows(edit.kind())) {
            return Optional.of(Refusal.of(KIND_UNKNOWN, "kind", edit.kind()));
        }
        return unknownUnit(edit.sharingUnits());
    }

    private Optional<Refusal> unknownUnit(@Nullable List<String> sharing) {
        return sharing == null
                ? Optional.empty()
                : sharing.stream()
                        .filter(unit -> units.name(unit).isEmpty())
                        .findFirst()
                        .map(unit -> Refusal.of(UNIT_UNKNOWN, "unit", unit));
    }

    private Outcome<Map<String, FieldValue>> filled(ProjectEdit edit, LocalDate today) {
        var values = new HashMap<String, FieldValue>();
        for (var entry : edit.fields().entrySet()) {
            var rule = rules.field(entry.getKey());
            if (rule.isEmpty()) {
                return Outcome.refused(Refusal.of(FIELD_UNKNOWN, "field", entry.getKey()));
            }
            if (entry.getValue().isEmpty()) {
                continue;
            }
            var type = rule.get().type();
            var value = type.read(entry.getValue().get());
            if (value.isEmpty()) {
                return Outcome.refused(
                        new Refusal(FIELD_WRONG_TYPE, Map.of("field", entry.getKey(), "type", type.name())));
            }
            var refused = whyNot(rule.get(), value.get(), today);
            if (refused.isPresent()) {
                return Outcome.refused(refused.get());
            }
            values.put(entry.getKey(), value.get());
        }
        return Outcome.done(values);
    }

    private static Optional<Refusal> whyNot(FieldRule rule, FieldValue value, LocalDate today) {
        if (rule.notInFuture() && value instanceof FieldValue.Day(var day) && day.isAfter(today)) {
            return Optional.of(new Refusal(DATE_IN_FUTURE, Map.of("field", rule.id(), "date", day, "limit", today)));
        }
        return rule.unlisted(value).map(choice -> {
            var label = rule.label();
            return new Refusal(
                    CHOICE_UNKNOWN,
                    Map.of("field", rule.id(), "choice", choice, "fieldZh", label.zh(), "fieldEn", label.en()));
        });
    }
}
