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
            var kept = estimates.ofProject(projectId, MOST);
            var shown = year == today.getYear() ? keep(estimate, kept) : estimate;
            return new Shown(
                    shown,
                    kept.stream()
                            .filter(one ->
                                    one.state().year() == year && one.state().no() != shown.no())
                            .toList());
        });
    }

    /// The table that decides on a day; before the first, the oldest.
    private RuleSet<ValueTable> table(LocalDate day) {
        return tables.inForce(day).orElseGet(() -> tables.versions().getLast());
    }

    /// Kept anew where it says something else than the last one of that year.
    ///
    /// @param kept the latest first
    private Estimate keep(Estimate estimate, List<Versioned<Estimate>> kept) {
        if (!kept.isEmpty()) {
            var last = kept.getFirst();
            if (idAfter(kept.subList(1, kept.size()), estimate).equals(last.id())) {
                return last.state();
            }
        }
        var id = idAfter(kept, estimate);
        var no = kept.isEmpty() ? 1 : kept.getFirst().state().no() + 1;
        try {
            var act = Act.ofService("project", estimate.computedAt(), "estimate");
            return estimates
                    .add(id, estimate.kept(no), ValueAction.COMPUTED, act)
                    .state();
        } catch (Estimates.Taken taken) {
            return estimates.find(id).orElseThrow(() -> taken).state();
        }
    }

    /// By what it says and what was said before: two who ask at one instant keep one.
    private static String idAfter(List<Versioned<Estimate>> before, Estimate estimate) {
        var said = String.join(
                "|",
                before.isEmpty() ? estimate.projectId() : before.getFirst().id(),
                String.valueOf(estimate.year()),
                estimate.table(),
                String.valueOf(estimate.industry()),
                estimate.figures().toString());
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
