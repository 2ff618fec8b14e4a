package yihao.reward.evidence.mongo;

import org.springframework.stereotype.Repository;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.evidence.Folder;
import yihao.reward.evidence.Folders;

@Repository
class MongoFolders extends MongoAggregates<Folder> implements Folders {

    MongoFolders(Store store) {
        super(store, AggregateKind.of("evidence_folders", Folder.class));
    }
}
