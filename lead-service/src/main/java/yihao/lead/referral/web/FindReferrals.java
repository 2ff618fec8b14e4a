package yihao.lead.referral.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.LookUp;
import yihao.kernel.Versioned;
import yihao.lead.referral.Referral;
import yihao.platform.web.Findings;

/// L11: filings by their number or their lead's; people's names find nothing.
@Component
class FindReferrals implements Findings {

    private final LookUp<Referral> referrals;

    FindReferrals(LookUp<Referral> referrals) {
        this.referrals = referrals;
    }

    @Override
    public String kind() {
        return "referrals";
    }

    @Override
    public List<Finding> of(Actor actor, String typed, Locale locale) {
        return referrals.lookUp(actor, typed, CANDIDATES).stream()
                .map(FindReferrals::finding)
                .toList();
    }

    private static Finding finding(Versioned<Referral> found) {
        var referral = found.state();
        return new Finding(found.id(), referral.number(), referral.leadNumber(), null, "/referrals/" + found.id());
    }
}
