package yihao.talent.recommendation.web;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.platform.web.WorkItems;
import yihao.talent.recommendation.Recommendation.Status;
import yihao.talent.recommendation.Recommendations;

/// Recommendations that the talent office has not decided yet.
@Component
class RecommendationWork implements WorkItems {

    private static final int MOST = 200;

    private final Recommendations recommendations;

    RecommendationWork(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        return actor.has(Function.TALENT_OFFICE)
                ? recommendations.standing(Status.RECOMMENDED, null, MOST).stream()
                        .map(one -> new WorkItem(
                                one.id(),
                                "talent.confirm-recommendation",
                                one.state().number() + " → " + one.state().needNumber(),
                                null,
                                false,
                                "/talent/recommendations/" + one.id(),
                                actor.unit()))
                        .toList()
                : List.of();
    }
}
