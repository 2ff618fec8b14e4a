package yihao.runner.demo;

import java.util.ArrayList;
import java.util.List;
import yihao.runner.demo.ProjectStory.ClaimStory;
import yihao.runner.demo.ProjectStory.ClaimStory.State;
import yihao.runner.demo.ProjectStory.Instalment;

/// Chooses the projects that have a referrer's claim or a talent need.
final class TellClaims {
    /// Paid ones are from long ago, the others are under way when the story ends.
    private static final List<State> STATES = List.of(
            State.PAID,
            State.PAID,
            State.APPLIED,
            State.PUBLISHED,
            State.REVIEWED,
            State.APPROVED,
            State.DECLINED,
            State.OBJECTED,
            State.PAID,
            State.APPLIED);

    private static final int STEPS_OF_A_CLAIM = 6;

    private final CityTables tables;
    private final Days days;

    TellClaims(CityTables tables, Days days) {
        this.tables = tables;
        this.days = days;
    }

    List<LeadStory> among(List<LeadStory> stories) {
        var told = new ArrayList<LeadStory>();
        int claims = 0;
        int needs = 0;
        for (var story : stories) {
            var project = story.project();
            if (project == null || project.ending() != null) {
                told.add(story);
                continue;
            }
            if (claims < tables.claims() && deservesReward(story, project)) {
                var state = STATES.get(claims++ % STATES.size());
                told.add(story.with(claimed(project, state)));
            } else if (needs < tables.needs() && project.dayOf("REGISTERED") != null) {
                told.add(story.with(needing(project, needs++)));
            } else {
                told.add(story);
            }
        }
        return told;
    }

    private boolean deservesReward(LeadStory story, ProjectStory project) {
        return !story.firm().origin().isDomestic()
                && !project.instalments().isEmpty()
                && lastForeign(project) + 2 + STEPS_OF_A_CLAIM <= days.last()
                && project.instalments().stream().noneMatch(Instalment::revoked);
    }

    private ProjectStory claimed(ProjectStory project, State state) {
        int applied = switch (state) {
            case PAID, DECLINED -> lastForeign(project) + 2;
            case APPLIED, REVIEWED -> days.last() - 2;
            case PUBLISHED, OBJECTED -> days.last() - 2;
            case APPROVED -> days.last() - 4;
        };
        return new ProjectStory(
                project.ref(),
                project.steps(),
                project.instalments(),
                project.ending(),
                new ClaimStory(applied, state),
                project.need());
    }

    private static ProjectStory needing(ProjectStory project, int need) {
        return new ProjectStory(
                project.ref(), project.steps(), project.instalments(), project.ending(), project.claim(), need);
    }

    private static int lastForeign(ProjectStory project) {
        return project.instalments().stream()
                .filter(one -> one.kind().equals("FOREIGN_PAID_IN"))
                .mapToInt(Instalment::day)
                .max()
                .orElse(0);
    }
}
