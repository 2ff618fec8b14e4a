package yihao.talent.benefit.recommendation;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import yihao.talent.benefit.Introducers;
import yihao.talent.recommendation.Recommendations;
import yihao.talent.recommendation.Recommender;

/// Whoever recommended the talent and was confirmed: a person by the account, a unit or an enterprise by its id.
@Component
class ConfirmedRecommenders implements Introducers {

    private final Recommendations recommendations;

    ConfirmedRecommenders(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public Optional<Introducer> of(String talentId) {
        return recommendations
                .of(talentId)
                .map(one -> one.state().recommender())
                .map(one -> new Introducer(reference(one), one.subject().equals(reference(one))));
    }

    private static String reference(Recommender recommender) {
        return switch (recommender.kind()) {
            case UNIT -> Objects.requireNonNullElse(recommender.unit(), recommender.subject());
            case ENTERPRISE -> Objects.requireNonNullElse(recommender.enterpriseId(), recommender.subject());
            case PERSON -> recommender.subject();
        };
    }
}
