package yihao.lead.intake;

import java.util.Optional;

/// L12: what an item of an earlier batch became, by the client's own id of it.
@FunctionalInterface
public interface EarlierItems {

    Optional<Item> find(String client, String externalId);

    /// @param bodyHash of the item as it was sent then
    record Item(String leadId, String bodyHash) {}

    /// The idempotency key under which an item's lead is stored.
    static String key(String externalId) {
        return "item:" + externalId;
    }
}
