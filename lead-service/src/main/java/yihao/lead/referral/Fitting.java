package yihao.lead.referral;

import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.referral.ReferralRule.LaterFiling;
import yihao.rules.RuleSet;

/// A filing that the rule lets in, whatever else is filed of its lead.
///
/// @param shares of joint referrers; none where one has the whole
/// @param by the rule that let it in
record Fitting(
        Versioned<Referrer> referrer, Versioned<Lead> lead, List<ReferrerShare> shares, RuleSet<ReferralRule> by) {

    boolean waits() {
        return by.rules().laterFiling() == LaterFiling.WAITS;
    }

    /// Once that is confirmed, none can stand after it.
    boolean waitsBehind(Referral standing) {
        return waits() && standing.status() == ReferralStatus.FILED;
    }

    Referral referral(String number, ReferralStatus status, String statement, Act act) {
        var of = referrer.state();
        var about = lead.state();
        return new Referral(
                number,
                referrer.id(),
                of.name(),
                of.referrerKind().name(),
                of.subject(),
                lead.id(),
                about.number(),
                status.standsFor(lead.id()),
                status.openFor(lead.id(), referrer.id()),
                List.copyOf(about.involvedUnits()),
                statement,
                status,
                act.at(),
                act.actor().subject(),
                !act.actor().subject().equals(of.subject()),
                shares,
                List.of(),
                List.of(),
                null,
                by.reference());
    }
}
