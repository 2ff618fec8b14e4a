package yihao.reward.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;
import yihao.reward.claim.Claim.Status;

/// The claims.
public interface Claims extends Aggregates<Claim> {

    /// The claim, if this actor may see it.
    Optional<Versioned<Claim>> visible(String id, Actor actor);

    Optional<Versioned<Claim>> live(String projectId, String schemeId, String beneficiary);

    static String liveKey(String projectId, String schemeId, String beneficiary) {
        return Subject.liveKey(projectId, schemeId, beneficiary);
    }

    /// By number.
    ///
    /// @param after the last number of the page before
    List<Versioned<Claim>> list(Filter filter, Actor actor, @Nullable String after, int limit);

    long count(Filter filter, Actor actor, int most);

    /// What is public on that day.
    List<Versioned<Claim>> publicOn(LocalDate day, int limit);

    /// Clawbacks decided before the given instant and not yet demanded from every payment.
    List<Versioned<Claim>> undemanded(Instant before, int limit);

    /// @param doer who decided something in it, the applicant among them
    record Filter(
            @Nullable Status status,
            @Nullable String projectId,
            @Nullable String schemeId,
            @Nullable String unit,
            @Nullable String doer) {

        public Filter(@Nullable Status status, @Nullable String projectId) {
            this(status, projectId, null, null, null);
        }
    }
}
