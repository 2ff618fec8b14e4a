package yihao.talent.recommendation.kafka;

import org.springframework.stereotype.Component;
import yihao.contracts.talent.RecommendationEvent;
import yihao.contracts.talent.RecommendationState;
import yihao.platform.events.EventsOut;
import yihao.platform.events.OutgoingEvent;
import yihao.talent.recommendation.Recommendation;

/// What the others hear of a recommendation: nothing about the person.
@Component
class RecommendationEventsOut implements EventsOut<Recommendation> {

    private final EventsOut<Recommendation> named =
            EventsOut.named(RecommendationEvent.class, RecommendationEventsOut::publicState);

    @Override
    public OutgoingEvent of(String id, String action, Recommendation recommendation) {
        return named.of(id, action, recommendation);
    }

    private static RecommendationState publicState(String id, Recommendation one) {
        var use = one.use();
        return new RecommendationState(
                id,
                one.number(),
                one.personId(),
                one.needId(),
                one.recommender().kind().name(),
                one.recommender().unit(),
                one.recommender().enterpriseId(),
                one.status().name(),
                one.confirmedOn(),
                use == null ? null : use.needId(),
                use == null ? null : use.arrivedOn());
    }
}
