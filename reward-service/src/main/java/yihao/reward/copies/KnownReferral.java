package yihao.reward.copies;

import org.jspecify.annotations.Nullable;

/// A referrer's filing.
///
/// @param referrerSubject the referrer's own account, if it has one here
public record KnownReferral(
        String id,
        String number,
        String referrerId,
        @Nullable String referrerSubject,
        String leadId,
        boolean confirmed) {

    public boolean isOf(String subject) {
        return subject.equals(referrerSubject);
    }
}
