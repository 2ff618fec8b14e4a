package yihao.lead.referral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// L11: one of the joint referrers of a filing and the part of the reward that all of them agreed on.
///
/// @param subject its own account; none when an officer registered it
/// @param percent exact, with two decimals
public record ReferrerShare(
        String referrerId,
        String number,
        String name,
        String kind,
        @Nullable String subject,
        BigDecimal percent) {

    boolean isOf(String account) {
        return account.equals(subject);
    }
}
