package yihao.project.value;

import static yihao.project.value.ValueProblem.VALUE_YEAR_UNFIT;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.GuideProject;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// Rule PV-05: an estimate is computed of what the project and the table say now. Of the current year it is kept with
/// the
/// version it was computed by, so that what somebody was shown can be found again; of another year it is only shown.
public final class KeepEstimates {

    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2200;
    private static final int MOST = 50;

    private final Estimates estimates;
    private final RuleBook<ValueTable> tables;
    private final GuideProject projects;

    public KeepEstimates(Estimates estimates, RuleBook<ValueTable> tables, GuideProject projects) {
        this.estimates = estimates;
        this.tables = tables;
        this.projects = projects;
    }

    /// @param earlier what was shown of that year before, the latest first
    public record Shown(Estimate now, List<Versioned<Estimate>> earlier) {}

    public Outcome<Shown> of(String projectId, int year, Actor actor, Instant now) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Outcome.refused(Refusal.of(VALUE_YEAR_UNFIT, "year", year));
        }
        return projects.find(projectId, actor).map(project -> {
            var today = CityTime.day(now);
            var estimate = EstimateValue.of(project, table(today), year, now);
            var before = estimates.ofProject(projectId, MOST).stream()
                    .filter(one -> one.state().year() == year)
                    .toList();
            return year == today.getYear() ? keep(estimate, before) : new Shown(estimate, before);
        });
    }

    /// The table that decides on a day; before the first, the oldest.
    private RuleSet<ValueTable> table(LocalDate day) {
        return tables.inForce(day).orElseGet(() -> tables.versions().getLast());
    }

    /// Kept anew where it says something else than the last time.
    private Shown keep(Estimate estimate, List<Versioned<Estimate>> before) {
        if (!before.isEmpty()) {
            var last = before.getFirst();
            var earlier = before.subList(1, before.size());
            if (idAfter(earlier, estimate).equals(last.id())) {
                return new Shown(last.state(), earlier);
            }
        }
        var id = idAfter(before, estimate);
        try {
            var act = Act.ofService("project", estimate.computedAt(), "estimate");
            return new Shown(
                    estimates.add(id, estimate, ValueAction.COMPUTED, act).state(), before);
        } catch (Estimates.Taken taken) {
            return new Shown(estimates.find(id).orElseThrow(() -> taken).state(), before);
        }
    }

    private static String said(Estimate estimate) {
        return String.join(
                "|",
                estimate.table(),
                String.valueOf(estimate.industry()),
                estimate.figures().toString());
    }

    /// By what it says and what was said before: two who ask at one instant keep one.
    private static String idAfter(List<Versioned<Estimate>> before, Estimate estimate) {
        var last = before.isEmpty()
                ? estimate.projectId() + estimate.year()
                : before.getFirst().id();
        return UUID.nameUUIDFromBytes((last + "|" + said(estimate)).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
