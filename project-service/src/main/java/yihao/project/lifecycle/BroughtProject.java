package yihao.project.lifecycle;

import static yihao.project.lifecycle.ProjectProblem.DATE_BEFORE_LAST_STAGE;
import static yihao.project.lifecycle.ProjectProblem.DATE_IN_FUTURE;
import static yihao.project.lifecycle.ProjectProblem.STAGE_BEHIND_DATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.project.lifecycle.Standing.Status;

/// Rule PJ-09: a running project as an office's ledger tells it. Its stage is the ledger's; a
/// stage's day is noted where the ledger names one, and papers that its gates ask for are not
/// invented: they stay missing.
///
/// @param number as the office calls it
/// @param stage of the stage rules
/// @param days on which stages were reached, by stage
/// @param fields of the rule data
public record BroughtProject(
        @Nullable String number,
        String name,
        String investorName,
        @Nullable String creditCode,
        String country,
        Money amount,
        @Nullable String industry,
        String stage,
        Map<String, LocalDate> days,
        Map<String, FieldValue> fields) {

    public BroughtProject {
        days = Map.copyOf(days);
        fields = Map.copyOf(fields);
    }

    /// @param project number of the platform's own
    Outcome<Project> in(String unit, String project, StageRules rules, Act act) {
        return log(rules, act).map(log -> {
            var origin = new Origin(
                    null,
                    null,
                    null,
                    investorName,
                    creditCode,
                    country,
                    amount,
                    new Origin.Ledgered(number, once(unit)));
            var profile =
                    new Profile(name, industry, origin.fromOutside(rules.cityDivision()), List.of(), known(rules));
            var standing = new Standing(Status.ACTIVE, null, act.at());
            return new Project(project, origin, unit, profile, List.of(), stage, standing, log);
        });
    }

    /// What no second project of the unit may hold: the office's number, the name with the investor.
    private List<String> once(String unit) {
        return Stream.concat(
                        Stream.ofNullable(number).map(own -> String.join("|", unit, "number", own)),
                        Stream.of(String.join("|", unit, "name", name, investorName)))
                .toList();
    }

    private Map<String, FieldValue> known(StageRules rules) {
        var known = new HashMap<>(fields);
        known.keySet().removeIf(field -> rules.field(field).isEmpty());
        return known;
    }

    private Outcome<List<StageEntry>> log(StageRules rules, Act act) {
        var reached = rules.upTo(stage).stream().map(StageRules.Stage::id).toList();
        var refused = whyNot(reached, CityTime.day(act.at()));
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        var log = new ArrayList<StageEntry>();
        for (var id : reached) {
            var day = days.get(id);
            if (day != null || id.equals(stage)) {
                log.add(entry(log.isEmpty() ? null : log.getLast().to(), id, day, rules, act));
            }
        }
        return Outcome.done(log);
    }

    private Optional<Refusal> whyNot(List<String> reached, LocalDate today) {
        var ahead = days.entrySet().stream()
                .filter(day -> !reached.contains(day.getKey()))
                .findFirst();
        if (ahead.isPresent()) {
            return Optional.of(new Refusal(
                    STAGE_BEHIND_DATE,
                    Map.of("stage", stage, "date", ahead.get().getValue())));
        }
        LocalDate before = null;
        for (var id : reached) {
            var day = days.get(id);
            if (day == null) {
                continue;
            }
            if (day.isAfter(today)) {
                return Optional.of(new Refusal(DATE_IN_FUTURE, Map.of("date", day, "limit", today)));
            }
            if (before != null && day.isBefore(before)) {
                return Optional.of(new Refusal(DATE_BEFORE_LAST_STAGE, Map.of("date", day, "limit", before)));
            }
            before = day;
        }
        return Optional.empty();
    }

    private static StageEntry entry(
            @Nullable String from, String to, @Nullable LocalDate day, StageRules rules, Act act) {
        return new StageEntry(
                from,
                to,
                day == null ? CityTime.day(act.at()) : day,
                act.at(),
                act.actor().subject(),
                null,
                false,
                rules.version(),
                day == null,
                true);
    }
}
