package yihao.ledgers;

import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.Act.RequestKey;

/// What rows of earlier imports became: a row's id is the idempotency key of what it made.
@FunctionalInterface
public interface EarlierRows {

    /// The id of the document that this row made.
    Optional<String> find(String person, String rowId);

    /// The act under which the row makes it.
    static Act act(Act act, String rowId) {
        return act.forItem(new RequestKey(key(rowId), rowId));
    }

    static String key(String rowId) {
        return "row:" + rowId;
    }
}
