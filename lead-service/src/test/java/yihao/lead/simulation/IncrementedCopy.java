package yihao.lead.simulation;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import yihao.contracts.project.ProjectState;
import yihao.platform.events.EventReader;
import yihao.platform.store.Store;

/// Planted: how many projects there are is counted up with each event.
record IncrementedCopy(Store store) {

    static final String COLLECTION = "project_count";

    EventReader<ProjectState> beside(EventReader<ProjectState> reader) {
        return new EventReader<>(reader.topic(), reader.body(), event -> {
            store.collection(COLLECTION)
                    .updateOne(Filters.eq("_id", "all"), Updates.inc("value", 1L), new UpdateOptions().upsert(true));
            reader.accept().accept(event);
        });
    }
}
