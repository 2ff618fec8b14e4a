package yihao.talent.recommendation;

import org.junit.jupiter.api.DisplayName;

@DisplayName("TR-01 Recommendations in memory")
class InMemoryRecommendationsTest extends RecommendationsContract {

    @Override
    protected Recommendations recommendations() {
        return new InMemoryRecommendations();
    }
}
