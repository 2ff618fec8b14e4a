package yihao.talent.recommendation;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.recommendation.RecommendationRefusal.AFTER_ARRIVAL;
import static yihao.talent.recommendation.RecommendationRefusal.DECIDED_ALREADY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.talent.talent.Person;
import yihao.talent.talent.Placement;

/// A person whom somebody recommended for a need.
///
/// @param personId in the vault, and of the talent once the person is registered as one
/// @param counts the same while this is the one that counts for the person; nothing once it was declined
/// @param person what the recommender told, sealed; nothing of a talent who is registered
/// @param reason why it was declined, in somebody's words or [#ARRIVED_BEFORE]
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

    /// What stands as the reason of one that was confirmed before an earlier arrival was recorded.
    public static final String ARRIVED_BEFORE = "AFTER_ARRIVAL";

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

    /// Rule TR-03: whatever arrives later uses nothing up again. An arrival that was recorded late and had come before
    /// shows that nobody was brought.
    Recommendation usedBy(Placement place) {
        if (status != Status.CONFIRMED) {
            return this;
        }
        return place.since().isBefore(CityTime.day(recommendedAt))
                ? with(Status.DECLINED, null, confirmedOn, confirmedBy, ARRIVED_BEFORE, null)
                : with(Status.USED, counts, confirmedOn, confirmedBy, null, new Use(place.needId(), place.since()));
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
