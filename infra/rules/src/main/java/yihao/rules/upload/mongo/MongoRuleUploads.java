package yihao.rules.upload.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import org.bson.Document;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.rules.upload.RuleUpload;
import yihao.rules.upload.RuleUpload.Status;
import yihao.rules.upload.RuleUploads;

/// The collection `ruleUploads`.
public final class MongoRuleUploads extends MongoAggregates<RuleUpload> implements RuleUploads {

    private static final String STATUS = "state.status";

    /// More than ever wait at one time.
    private static final int MOST = 1_000;

    /// @param path under which each version is reached
    public MongoRuleUploads(Store store, String path) {
        super(
                store,
                AggregateKind.of("ruleUploads", RuleUpload.class).address(path).index(STATUS, "_id"));
    }

    @Override
    public List<Versioned<RuleUpload>> proposed() {
        return query(Filters.eq(STATUS, Status.PROPOSED.name()), Sorts.ascending("_id"), MOST);
    }

    @Override
    public List<String> inForce() {
        return grouped(Filters.eq(STATUS, Status.IN_FORCE.name()), new Document("_id", "$_id")).stream()
                .map(group -> group.getString("_id").getValue())
                .sorted()
                .toList();
    }
}
