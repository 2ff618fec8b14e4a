package yihao.lead.referral;

import java.util.List;
import yihao.lead.referral.Referrer.Category;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L11: who may not refer, how many may do it jointly, what becomes of a later filing of the same lead, when one files,
/// and how long a link is good for, as rule data.
///
/// @param jointMost how many referrers one filing names at most; 1 where only one is rewarded
/// @param laterFiling what becomes of a filing of a lead for which an earlier one stands
public record ReferralRule(
        List<Category> excluded, int jointMost, LaterFiling laterFiling, FilingWindow filing, int linkDays) {

    public ReferralRule {
        excluded = List.copyOf(excluded);
    }

    public enum LaterFiling {
        REFUSED,
        /// It keeps its place, and stands when every earlier one is withdrawn or refused.
        WAITS
    }

    /// The versions that ship with the service.
    public static RuleBook<ReferralRule> shipped() {
        return RuleFormat.of("referrals", ReferralRule.class, "/rules/lead/referrals.schema.json")
                .book("/rules/lead/referrals.yaml");
    }
}
