package yihao.project.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.Standing;

/// Rule OF-08: whose investors may want an offer: those of the projects that this actor sees, that
/// go on, and that are in an early stage.
public final class MatchInvestors {

    /// Of a stage; beyond them the answer says that it is not whole.
    private static final int MOST_JUDGED = 2_000;

    private final OfferSight sight;
    private final Projects projects;

    public MatchInvestors(OfferSight sight, Projects projects) {
        this.sight = sight;
        this.projects = projects;
    }

    /// The best first; none of an offer that is not open.
    public Outcome<InvestorMatches> matches(String id, Actor actor, Instant now) {
        var today = CityTime.day(now);
        var rules = sight.rulesOn(today);
        return sight.find(id, actor, now).map(offer -> {
            var found = new ArrayList<Versioned<Project>>();
            var whole = true;
            for (var stage : offer.state().isOpenOn(today) ? rules.matching().stages() : List.<String>of()) {
                var ofStage = projects.list(
                        new Projects.Filter(stage, null, Standing.Status.ACTIVE, null, null), actor, MOST_JUDGED + 1);
                whole &= ofStage.size() <= MOST_JUDGED;
                found.addAll(ofStage.subList(0, Math.min(ofStage.size(), MOST_JUDGED)));
            }
            return InvestorMatches.of(offer.state(), found, rules, whole);
        });
    }
}
