package yihao.talent.recommendation;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.recommendation.RecommendationRefusal.AFTER_ARRIVAL;
import static yihao.talent.recommendation.RecommendationRefusal.DECIDED_ALREADY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.talent.talent.Person;
import yihao.talent.talent.Placement;

/// A person whom somebody recommended for a need.
///
/// @param personId in the vault, and of the talent once the person is registered as one
/// @param counts the same while this is the one that counts for the person; nothing once it was declined
/// @param person what the recommender told, sealed; nothing of a talent who is registered
/// @param reason why it was declined
/// @param use the arrival that used it up
public record Recommendation(
        String number,
        String needId,
        String needNumber,
        Recommender recommender,
        String personId,
        @Nullable String counts,
        @Nullable Person person,
        Status status,
        Instant recommendedAt,
        @Nullable LocalDate confirmedOn,
        @Nullable String confirmedBy,
        @Nullable String reason,
        @Nullable Use use) {

    public enum Status {
        RECOMMENDED,
        CONFIRMED,
        DECLINED,
        USED
    }

    public record Use(String needId, LocalDate arrivedOn) {}

    /// Rule TR-02.
    ///
    /// @param place where the person already works or has worked, if anywhere
    Outcome<Recommendation> confirm(LocalDate on, LocalDate recommendedOn, String by, Optional<Placement> place) {
        if (status != Status.RECOMMENDED) {
            return refused(DECIDED_ALREADY);
        }
        return place.filter(one -> one.since().isBefore(recommendedOn)).isPresent()
                ? refused(AFTER_ARRIVAL)
                : done(with(Status.CONFIRMED, counts, on, by, null, null));
    }

    /// The person may be recommended by somebody else then.
    Outcome<Recommendation> decline(String by, String why) {
        return status == Status.RECOMMENDED
                ? done(with(Status.DECLINED, null, null, by, why, null))
                : refused(DECIDED_ALREADY);
    }

    /// Rule TR-03: whatever arrives later uses nothing up again.
    Recommendation usedBy(Placement place) {
        return status == Status.CONFIRMED
                ? with(Status.USED, counts, confirmedOn, confirmedBy, null, new Use(place.needId(), place.since()))
                : this;
    }

    private Recommendation with(
            Status next,
            @Nullable String countsFor,
            @Nullable LocalDate on,
            @Nullable String by,
            @Nullable String why,
            @Nullable Use used) {
        return new Recommendation(
                number,
                needId,
                needNumber,
                recommender,
                personId,
                countsFor,
                person,
                next,
                recommendedAt,
                on,
                by,
                why,
                used);
    }
}
