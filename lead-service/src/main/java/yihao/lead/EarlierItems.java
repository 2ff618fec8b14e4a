package yihao.lead;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// L12: what an item of an earlier batch or spreadsheet became, by the client's own id of it.
@FunctionalInterface
public interface EarlierItems {

    /// By external id; without those that are new.
    Map<String, Item> find(String client, Collection<String> externalIds);

    default Optional<Item> find(String client, String externalId) {
        return Optional.ofNullable(find(client, List.of(externalId)).get(externalId));
    }

    /// @param id of the document it made
    /// @param bodyHash of the item as it was sent then
    record Item(String id, String bodyHash) {}

    /// The idempotency key under which what an item made is stored.
    static String key(String externalId) {
        return "item:" + externalId;
    }
}
