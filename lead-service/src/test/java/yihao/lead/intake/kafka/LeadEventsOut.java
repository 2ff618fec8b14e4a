package yihao.lead.intake.kafka;

import yihao.lead.Lead;
import yihao.platform.events.EventsOut;

/// What is really published of a lead.
public final class LeadEventsOut {

    private LeadEventsOut() {}

    public static EventsOut<Lead> real() {
        return new PublishedLead();
    }
}
