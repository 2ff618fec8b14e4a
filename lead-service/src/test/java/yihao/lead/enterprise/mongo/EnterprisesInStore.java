package yihao.lead.enterprise.mongo;

import yihao.lead.TimeOrderedIds;
import yihao.lead.enterprise.EnterpriseSight;
import yihao.lead.enterprise.Enterprises;
import yihao.platform.store.Store;

/// The real keeper of enterprises, for whoever wires it without Spring.
public final class EnterprisesInStore {

    private EnterprisesInStore() {}

    public static Enterprises of(Store store, EnterpriseSight sight, TimeOrderedIds ids) {
        return new MongoEnterprises(store, sight, ids);
    }
}
