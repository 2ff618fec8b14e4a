package yihao.lead.intake.mongo;

import java.util.Optional;
import org.springframework.stereotype.Repository;
import yihao.lead.EarlierItems;
import yihao.platform.store.Store;

/// An item's external id is the idempotency key of what it made.
@Repository
class StoredItems implements EarlierItems {

    private final Store store;

    StoredItems(Store store) {
        this.store = store;
    }

    @Override
    public Optional<Item> find(String client, String externalId) {
        return store.replayOf(client, EarlierItems.key(externalId))
                .map(replay -> new Item(replay.id(), replay.bodyHash()));
    }
}
