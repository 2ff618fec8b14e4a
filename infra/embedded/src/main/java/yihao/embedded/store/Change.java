package yihao.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/// One document before and after an update, and which of its fields differ: an index on none of them is as it was.
record Change(Document before, Document after, Set<String> fields) {
    static final Change NONE = new Change(new Document(), new Document(), Set.of());

    static Change between(Document before, Document after) {
        var fields = new HashSet<String>();
        for (var name : before.keySet()) {
            if (!after.containsKey(name) || !Objects.equals(before.get(name), after.get(name))) {
                fields.add(name);
            }
        }
        for (var name : after.keySet()) {
            if (!before.containsKey(name)) {
                fields.add(name);
            }
        }
        return new Change(before, after, fields);
    }

    boolean isBetween(Document one, Document other) {
        return before == one && after == other;
    }

    boolean concerns(Set<String> asked) {
        return !Collections.disjoint(fields, asked);
    }
}
