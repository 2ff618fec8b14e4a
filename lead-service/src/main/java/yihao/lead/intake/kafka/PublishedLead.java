package yihao.lead.intake.kafka;

import org.springframework.stereotype.Component;
import yihao.contracts.Amount;
import yihao.contracts.lead.LeadEvent;
import yihao.contracts.lead.LeadState;
import yihao.kernel.Doer;
import yihao.lead.Lead;
import yihao.lead.Sharing;
import yihao.platform.events.EventsOut;
import yihao.platform.events.OutgoingEvent;

/// What the other services hear of a lead. Who the investor of a confidential lead is stays here until a project is to
/// be made of it.
@Component
class PublishedLead implements EventsOut<Lead> {

    private static final String MASK = "***";

    private final EventsOut<Lead> named = EventsOut.named(LeadEvent.class, PublishedLead::state);

    @Override
    public OutgoingEvent of(String id, String action, Lead lead) {
        return named.of(id, action, lead);
    }

    private static LeadState state(String id, Lead lead) {
        var report = lead.report();
        var investor = report.investor();
        var told = report.sharing() != Sharing.CONFIDENTIAL || lead.conversion() != null;
        return new LeadState(
                id,
                lead.number(),
                told && investor.enterpriseId() != null ? investor.enterpriseId() : "",
                told ? investor.displayName() : MASK,
                told ? investor.creditCode() : null,
                investor.country(),
                told ? report.title() : MASK,
                new Amount(
                        report.amount().amount().toPlainString(),
                        report.amount().currency().getCurrencyCode()),
                report.industry(),
                report.unit(),
                lead.ownerUnits(),
                report.sharing().name(),
                lead.status().name(),
                lead.judgement() == null ? null : lead.judgement().valuable(),
                report.receivedAt(),
                lead.protection() == null || lead.pooled() != null
                        ? null
                        : lead.protection().until(),
                lead.conversion() == null ? null : lead.conversion().projectId(),
                lead.closedReason(),
                Doer.of(report.reporter()).person(),
                lead.conversion() == null || lead.conversion().projectId() == null
                        ? null
                        : lead.conversion().requestedAt());
    }
}
