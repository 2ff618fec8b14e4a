package yihao.talent.benefit;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.benefit.BenefitRefusal.PROJECT_REWARDED;

import java.util.List;
import java.util.Map;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.talent.Line;
import yihao.talent.benefit.Benefit.Beneficiary;
import yihao.talent.entitlement.Entitlement.Terms;
import yihao.talent.entitlement.Row.Conflict;

/// Rule TB-11: a referral award for the talent's project or enterprise, claimed by the same referrer, is refused or
/// marked as the table says. Who cannot be told apart, as a unit from an account, is marked.
record RewardConflict(ProjectRewards rewards, Introducers introducers) {

    /// What whoever approves has to look at.
    ///
    /// @param whose without a project where the talent came for none
    Outcome<List<Line>> check(Terms terms, Beneficiary whose, String payee) {
        var projectId = whose.projectId();
        if (terms.projectReward() == null || projectId == null) {
            return done(List.of());
        }
        var claims = rewards.around(projectId);
        var same = claims.stream()
                .filter(claim -> claim.referrers().contains(payee))
                .findFirst();
        if (terms.projectReward() == Conflict.REFUSE && same.isPresent()) {
            return refused(Refusal.of(PROJECT_REWARDED, "number", same.get().number()));
        }
        var isAccount = introducers
                .of(whose.talentId())
                .filter(one -> one.isAccount() && one.reference().equals(payee))
                .isPresent();
        return done(claims.stream()
                .filter(claim -> claim.referrers().contains(payee) || !isAccount || !claim.isByAccount())
                .map(claim -> new Line(
                        claim.referrers().contains(payee) ? "benefit-mark-rewarded" : "benefit-mark-unclear",
                        Map.of("number", claim.number())))
                .toList());
    }
}
