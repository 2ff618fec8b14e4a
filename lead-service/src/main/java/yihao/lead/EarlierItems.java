package yihao.lead;

import java.util.Optional;

/// L12: what an item of an earlier batch or spreadsheet became, by the client's own id of it.
@FunctionalInterface
public interface EarlierItems {

    Optional<Item> find(String client, String externalId);

    /// @param id of the document it made
    /// @param bodyHash of the item as it was sent then
    record Item(String id, String bodyHash) {}

    /// The idempotency key under which what an item made is stored.
    static String key(String externalId) {
        return "item:" + externalId;
    }
}
