package yihao.rules.upload.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.rules.upload.RuleUpload;
import yihao.rules.upload.RuleUploads;

/// The collection `ruleUploads`.
public final class MongoRuleUploads extends MongoAggregates<RuleUpload> implements RuleUploads {

    /// More than a service has in a lifetime of versions.
    private static final int MOST = 10_000;

    /// @param path under which each version is reached
    public MongoRuleUploads(Store store, String path) {
        super(
                store,
                AggregateKind.of("ruleUploads", RuleUpload.class).address(path).index("state.status", "_id"));
    }

    @Override
    public List<Versioned<RuleUpload>> of(RuleUpload.Status status) {
        return query(Filters.eq("state.status", status.name()), Sorts.ascending("_id"), MOST);
    }
}
