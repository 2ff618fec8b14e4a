package yihao.reward.copies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A referrer's filing.
///
/// @param referrerSubject the referrer's own account, if it has one here
/// @param kind NATURAL_PERSON or LEGAL_PERSON
/// @param shares of joint referrers; none where one has the whole
public record KnownReferral(
        String id,
        String number,
        String referrerId,
        @Nullable String referrerSubject,
        String leadId,
        boolean confirmed,
        List<JointReferrer> shares,
        String kind,
        @Nullable LocalDate filedOn) {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    public KnownReferral {
        shares = List.copyOf(shares);
    }

    /// A natural person's filing of an unknown day.
    public KnownReferral(
            String id,
            String number,
            String referrerId,
            @Nullable String referrerSubject,
            String leadId,
            boolean confirmed,
            List<JointReferrer> shares) {
        this(id, number, referrerId, referrerSubject, leadId, confirmed, shares, "NATURAL_PERSON", null);
    }

    public record JointReferrer(String referrerId, @Nullable String subject, BigDecimal percent, String kind) {}

    public boolean isOf(String subject) {
        return subject.equals(referrerSubject) || shares.stream().anyMatch(share -> subject.equals(share.subject()));
    }

    /// Whether it says exactly who gets what.
    public boolean isDivided() {
        return shares.stream().allMatch(share -> share.percent().signum() > 0)
                && (shares.isEmpty()
                        || shares.stream()
                                        .map(JointReferrer::percent)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                                        .compareTo(WHOLE)
                                == 0);
    }
}
