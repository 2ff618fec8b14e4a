package yihao.project.opportunity.feign;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import yihao.contracts.Amount;
import yihao.kernel.Money;
import yihao.project.opportunity.Enquiry;
import yihao.project.opportunity.KeepOpportunities;
import yihao.project.opportunity.LeadDesk;
import yihao.project.opportunity.feign.LeadClient.ContactRequest;
import yihao.project.opportunity.feign.LeadClient.EnquiryRequest;
import yihao.project.opportunity.feign.LeadClient.Said;

/// Asks lead-service. Whatever goes wrong on the way means that nothing is known; the enquiry is kept and handed again.
@Component
class FeignLeadDesk implements LeadDesk {

    private static final Logger LOG = LoggerFactory.getLogger(FeignLeadDesk.class);

    private final LeadClient client;
    private final KeepOpportunities keep;

    FeignLeadDesk(LeadClient client, KeepOpportunities keep) {
        this.client = client;
        this.keep = keep;
    }

    @Override
    public Answer report(String id, Enquiry enquiry, Enquiry.Opened person) {
        try {
            return answer(id, client.report(id, request(enquiry, person)));
        } catch (RuntimeException e) {
            LOG.warn(
                    "Lead-service did not answer for enquiry {}; it is asked again: {}",
                    enquiry.number(),
                    e.getClass().getSimpleName());
            return new Answer.Unanswered(id);
        }
    }

    private static Answer answer(String id, Said said) {
        if (said.leadId() != null && said.number() != null) {
            return new Answer.Made(said.leadId(), said.number());
        }
        return said.refused() == null ? new Answer.Unanswered(id) : new Answer.Refused(said.refused(), id);
    }

    /// The lead's amount is the lower end of the band.
    private EnquiryRequest request(Enquiry enquiry, Enquiry.Opened person) {
        var about = enquiry.about();
        return new EnquiryRequest(
                enquiry.unit(),
                keep.rules().channel(),
                about.title(),
                enquiry.number() + " " + about.number() + "\n" + person.message(),
                enquiry.company(),
                enquiry.country(),
                amount(about.amount()),
                about.industry(),
                enquiry.day(),
                new ContactRequest(person.name(), person.phone(), person.email()));
    }

    private static Amount amount(Money money) {
        return new Amount(money.amount().toPlainString(), money.currency().getCurrencyCode());
    }
}
