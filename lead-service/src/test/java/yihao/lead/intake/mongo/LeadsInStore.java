package yihao.lead.intake.mongo;

import yihao.lead.Lead;
import yihao.lead.Leads;
import yihao.lead.Network;
import yihao.lead.TimeOrderedIds;
import yihao.platform.events.EventsOut;
import yihao.platform.store.Store;

/// The real keeper of leads, for whoever wires it without Spring.
public final class LeadsInStore {

    private LeadsInStore() {}

    public static Leads of(Store store, Network network, TimeOrderedIds ids, EventsOut<Lead> published) {
        return new MongoLeads(store, network, ids, published);
    }
}
