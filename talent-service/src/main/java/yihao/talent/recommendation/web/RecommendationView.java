package yihao.talent.recommendation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.talent.recommendation.Recommendation.Status;
import yihao.talent.recommendation.Recommender;
import yihao.talent.talent.IdentityKind;

/// @param talentId for the talent office alone, as everything about the person is
/// @param registered whether the person is registered as a talent
record RecommendationView(
        String id,
        String number,
        long version,
        String needId,
        String needNumber,
        Recommender.Kind recommenderKind,
        @Nullable String unit,
        @Nullable String enterpriseId,
        @Nullable String enterpriseName,
        String filedBy,
        Status status,
        Instant recommendedAt,
        @Nullable LocalDate confirmedOn,
        @Nullable String reason,
        @Nullable LocalDate arrivedOn,
        @Nullable PersonView person,
        List<String> actions) {

    record PersonView(
            @Nullable String talentId,
            boolean registered,
            String name,
            @Nullable IdentityKind identityKind,
            String identityNumber,
            @Nullable String phone) {}
}
