package yihao.talent.recommendation;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.recommendation.RecommendationRefusal.OFFICE_CONFIRMS;
import static yihao.talent.recommendation.RecommendationRefusal.SAME_PERSON;

import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.talent.recommendation.Recommendation.Status;
import yihao.talent.talent.Placement;
import yihao.talent.talent.Talents;

/// Rules TR-02 and TR-03: the talent office confirms or declines, not who filed it; an arrival uses up what was
/// confirmed.
public class DecideRecommendation {

    private static final int PAGE = 200;

    private final Recommendations recommendations;
    private final Talents talents;

    DecideRecommendation(Recommendations recommendations, Talents talents) {
        this.recommendations = recommendations;
        this.talents = talents;
    }

    public Outcome<Versioned<Recommendation>> confirm(String id, Act act) {
        var today = CityTime.day(act.at());
        return recommendations.change(
                id,
                RecommendationAction.CONFIRMED,
                act,
                one -> allowed(one, act.actor())
                        .flatMap(mine -> mine.confirm(
                                today,
                                CityTime.day(one.recommendedAt()),
                                act.actor().subject(),
                                placement(one))));
    }

    public Outcome<Versioned<Recommendation>> decline(String id, String reason, Act act) {
        return recommendations.change(
                id,
                RecommendationAction.DECLINED,
                act.because(reason),
                one -> allowed(one, act.actor())
                        .flatMap(mine -> mine.decline(act.actor().subject(), reason)));
    }

    /// Uses up what was confirmed of those who have arrived, or declines it of those who had arrived before. Asking
    /// again changes nothing.
    ///
    /// @return how many were used up or declined
    public int useUp(Act act) {
        int used = 0;
        var page = recommendations.standing(Status.CONFIRMED, null, PAGE);
        while (!page.isEmpty()) {
            for (var one : page) {
                used += useUp(one, act) ? 1 : 0;
            }
            page = recommendations.standing(
                    Status.CONFIRMED, page.getLast().state().number(), PAGE);
        }
        return used;
    }

    private boolean useUp(Versioned<Recommendation> one, Act act) {
        return placement(one.state())
                .map(place -> recommendations.change(
                        one.id(), actionOf(one.state().usedBy(place)), act, now -> done(now.usedBy(place))))
                .filter(Outcome.Done.class::isInstance)
                .isPresent();
    }

    private static RecommendationAction actionOf(Recommendation used) {
        return used.status() == Status.DECLINED ? RecommendationAction.DECLINED : RecommendationAction.USED;
    }

    /// The first stay: whoever came back had arrived before.
    private Optional<Placement> placement(Recommendation one) {
        return talents.find(one.personId())
                .flatMap(talent -> talent.state().placements().stream().findFirst());
    }

    private static Outcome<Recommendation> allowed(Recommendation one, Actor actor) {
        if (!actor.has(Function.TALENT_OFFICE)) {
            return refused(OFFICE_CONFIRMS);
        }
        return actor.is(one.recommender().subject()) ? refused(SAME_PERSON) : done(one);
    }
}
