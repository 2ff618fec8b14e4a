package yihao.talent.institutionquota.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.talent.Units;
import yihao.talent.Viewers;
import yihao.talent.institutionquota.InstitutionQuota;
import yihao.talent.institutionquota.InstitutionQuotas;

/// The collection `institution_quotas`: as many rows as there are units times kinds in a year.
@Repository
class MongoInstitutionQuotas extends MongoAggregates<InstitutionQuota> implements InstitutionQuotas {

    private static final String YEAR = "state.year";
    private static final String PROPOSED_AT = "state.proposed.at";
    private static final int MOST = 5_000;

    MongoInstitutionQuotas(Store store, Units units) {
        super(
                store,
                AggregateKind.of("institution_quotas", InstitutionQuota.class)
                        .address("/api/institution-quotas")
                        .readers(quota -> readers(quota, units))
                        .index(YEAR, "readers")
                        .index(PROPOSED_AT, "_id"));
    }

    private static Set<String> readers(InstitutionQuota quota, Units units) {
        var readers = new HashSet<>(units.above(quota.unit()));
        readers.add(quota.unit());
        readers.add(Viewers.TALENT_OFFICE);
        return readers;
    }

    @Override
    public List<Versioned<InstitutionQuota>> of(int year, Actor actor) {
        return query(
                Filters.and(Filters.eq(YEAR, year), Filters.in("readers", Viewers.marksOf(actor))),
                Sorts.ascending("_id"),
                MOST);
    }

    @Override
    public List<Versioned<InstitutionQuota>> proposed(int limit) {
        return query(Filters.gt(PROPOSED_AT, Instant.EPOCH), Sorts.ascending(PROPOSED_AT), limit);
    }
}
