package yihao.project.value;

import static yihao.project.value.ValueProblem.VALUE_YEAR_UNFIT;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.GuideProject;

/// Rule PV-05: an estimate is computed of what the project and the table say now, and kept with the version it was
/// computed by, so that what somebody was shown can be found again.
public final class KeepEstimates {

    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2200;
    private static final int MOST = 50;

    private final Estimates estimates;
    private final KeepTables tables;
    private final GuideProject projects;

    public KeepEstimates(Estimates estimates, KeepTables tables, GuideProject projects) {
        this.estimates = estimates;
        this.tables = tables;
        this.projects = projects;
    }

    /// @param earlier what was shown before, the latest first
    public record Shown(Estimate now, List<Versioned<Estimate>> earlier) {}

    public Outcome<Shown> of(String projectId, int year, Actor actor, Instant now) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Outcome.refused(Refusal.of(VALUE_YEAR_UNFIT, "year", year));
        }
        return projects.find(projectId, actor).map(project -> {
            var estimate = EstimateValue.of(project, tables.on(CityTime.day(now)), year, now);
            var id = idOf(estimate);
            var kept = keep(id, estimate);
            var earlier = estimates.ofProject(projectId, MOST).stream()
                    .filter(one -> !one.id().equals(id))
                    .toList();
            return new Shown(kept, earlier);
        });
    }

    /// Of one project, year, version and values there is one estimate, whoever asks and how often.
    private Estimate keep(String id, Estimate estimate) {
        var known = estimates.find(id);
        if (known.isPresent()) {
            return known.get().state();
        }
        try {
            var act = Act.ofService("project", estimate.computedAt(), "estimate");
            return estimates.add(id, estimate, ValueAction.COMPUTED, act).state();
        } catch (Estimates.Taken taken) {
            return estimates.find(id).orElseThrow(() -> taken).state();
        }
    }

    private static String idOf(Estimate estimate) {
        var values = String.join(
                "|",
                estimate.projectId(),
                String.valueOf(estimate.year()),
                estimate.table(),
                String.valueOf(estimate.industry()),
                estimate.figures().toString());
        return UUID.nameUUIDFromBytes(values.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
