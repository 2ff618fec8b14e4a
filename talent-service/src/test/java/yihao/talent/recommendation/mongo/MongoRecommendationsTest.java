package yihao.talent.recommendation.mongo;

import org.junit.jupiter.api.DisplayName;
import yihao.contracts.talent.RecommendationEvent;
import yihao.talent.Mongo;
import yihao.talent.recommendation.Recommendations;
import yihao.talent.recommendation.RecommendationsContract;

@DisplayName("TR-01 Recommendations in the store")
class MongoRecommendationsTest extends RecommendationsContract {

    @Override
    protected Recommendations recommendations() {
        return new MongoRecommendations(Mongo.store(), Mongo.unheard(RecommendationEvent.RECOMMENDED));
    }
}
