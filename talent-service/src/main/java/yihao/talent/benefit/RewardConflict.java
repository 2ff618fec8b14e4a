package yihao.talent.benefit;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.benefit.BenefitRefusal.PROJECT_REWARDED;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.talent.Line;
import yihao.talent.entitlement.Entitlement.Terms;
import yihao.talent.entitlement.Row.Conflict;

/// Rule TB-11: a referral award for the talent's project or enterprise, claimed by the same referrer, is refused or
/// marked as the table says. Who cannot be told apart is marked.
record RewardConflict(ProjectRewards rewards) {

    /// What whoever approves has to look at.
    ///
    /// @param projectId none of a talent who came for no project
    Outcome<List<Line>> check(Terms terms, @Nullable String projectId, String payee) {
        if (terms.projectReward() == null || projectId == null) {
            return done(List.of());
        }
        var claims = rewards.around(projectId).stream()
                .filter(claim ->
                        claim.referrers().isEmpty() || claim.referrers().contains(payee))
                .toList();
        var same = claims.stream()
                .filter(claim -> claim.referrers().contains(payee))
                .findFirst();
        if (terms.projectReward() == Conflict.REFUSE && same.isPresent()) {
            return refused(Refusal.of(PROJECT_REWARDED, "number", same.get().number()));
        }
        return done(claims.stream()
                .map(claim -> new Line(
                        claim.referrers().isEmpty() ? "benefit-mark-unclear" : "benefit-mark-rewarded",
                        Map.of("number", claim.number())))
                .toList());
    }
}
