package yihao.lead.referral;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The filings. One standing filing for a lead.
public interface Referrals extends Aggregates<Referral> {

    String newId();

    String newNumber(int year);

    Optional<Versioned<Referral>> standingFor(String leadId);

    Optional<Versioned<Referral>> withLink(String hash);

    /// Those that wait behind an earlier one, in the order in which they came.
    List<Versioned<Referral>> waiting(int limit);

    /// All filings for a lead, in the order in which they came.
    List<Versioned<Referral>> ofLead(String leadId);

    /// What the actor filed, and what is filed for leads its unit was involved in then.
    List<Versioned<Referral>> visibleTo(
            Actor actor, @Nullable ReferralStatus status, @Nullable String after, int limit);

    long countVisibleTo(Actor actor, @Nullable ReferralStatus status, int most);
}
