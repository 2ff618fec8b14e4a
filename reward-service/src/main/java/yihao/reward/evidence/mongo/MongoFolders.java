package yihao.reward.evidence.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Repository;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.evidence.Folder;
import yihao.reward.evidence.Folders;

@Repository
class MongoFolders extends MongoAggregates<Folder> implements Folders {

    private static final String FILE = "state.files.fileId";
    private static final String INFECTED = "state.infectedAt";

    MongoFolders(Store store) {
        super(
                store,
                AggregateKind.of("evidence_folders", Folder.class)
                        .address("/api")
                        .index(FILE)
                        .index(INFECTED, "_id"));
    }

    @Override
    public List<Versioned<Folder>> withFile(String fileId, int limit) {
        return query(Filters.eq(FILE, fileId), Sorts.ascending(FILE), limit);
    }

    @Override
    public List<Versioned<Folder>> infected(int limit) {
        return query(Filters.gt(INFECTED, new Date(0)), Sorts.descending(INFECTED), limit);
    }
}
