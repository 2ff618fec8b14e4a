package yihao.project.opportunity;

import static yihao.project.opportunity.OpportunityProblem.OPPORTUNITY_NOT_OFFERED;

import java.time.LocalDate;
import java.util.List;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;

/// Rule OP-06: what everybody may see, without an account: what is published and not over. Anything else never was.
public final class ShowOffers {

    private final Opportunities opportunities;

    public ShowOffers(Opportunities opportunities) {
        this.opportunities = opportunities;
    }

    public List<Versioned<Opportunity>> list(Opportunities.Search search, LocalDate today, int limit) {
        return opportunities.offered(search, today, limit);
    }

    public long count(Opportunities.Search search, LocalDate today, int most) {
        return opportunities.countOffered(search, today, most);
    }

    public Outcome<Versioned<Opportunity>> find(String id, LocalDate today) {
        return opportunities
                .find(id)
                .filter(found -> found.state().isOfferedOn(today))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(OPPORTUNITY_NOT_OFFERED)));
    }
}
