package yihao.lead.intake.mongo;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
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
    public Map<String, Item> find(String client, Collection<String> externalIds) {
        var byKey = externalIds.stream().collect(Collectors.toMap(EarlierItems::key, id -> id, (one, _) -> one));
        return store.replaysOf(client, byKey.keySet()).entrySet().stream()
                .collect(Collectors.toMap(
                        replay -> byKey.get(replay.getKey()),
                        replay -> new Item(
                                replay.getValue().id(), replay.getValue().bodyHash())));
    }
}
