package yihao.project.carrier.mongo;

import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.project.carrier.CarrierNeed;
import yihao.project.carrier.CarrierNeeds;

/// The collection `carrierNeeds`: one document for each project, under its id.
public final class MongoCarrierNeeds extends MongoAggregates<CarrierNeed> implements CarrierNeeds {

    public MongoCarrierNeeds(Store store) {
        super(store, AggregateKind.of("carrierNeeds", CarrierNeed.class).address("/api/carrier-needs"));
    }
}
