package yihao.embedded.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/// Bulk writes as MongoDB counts them: refused documents are not inserted ones, ordered updates stop at the first
/// error.
final class WriteReplies {
    private WriteReplies() {}

    static Document insert(Document command, Document reply) {
        if (reply.get("writeErrors") instanceof List<?> errors && errors.getFirst() instanceof Document first) {
            reply.put("n", ordered(command) ? number(first, "index") : number(reply, "n") - errors.size());
        }
        return reply;
    }

    static Document update(Document command, UnaryOperator<Document> stock) {
        if (!ordered(command)) {
            return stock.apply(command);
        }
        var upserted = new ArrayList<Document>();
        var sum = new Document("n", 0).append("nModified", 0).append("ok", 1.0);
        int at = 0;
        for (Object update : (Collection<?>) command.getOrDefault("updates", List.of())) {
            var one = command.clone();
            one.put("updates", List.of(update));
            var reply = stock.apply(one);
            add(sum, reply, "n");
            add(sum, reply, "nModified");
            if (reply.get("upserted") instanceof Collection<?> identifiers) {
                for (Object identifier : identifiers) {
                    upserted.add(((Document) identifier).append("index", at));
                }
            }
            if (reply.get("writeErrors") instanceof List<?> errors) {
                sum.put("writeErrors", List.of(((Document) errors.getFirst()).append("index", at)));
                break;
            }
            at++;
        }
        if (!upserted.isEmpty()) {
            sum.put("upserted", upserted);
        }
        return sum;
    }

    private static void add(Document sum, Document reply, String field) {
        sum.put(field, number(sum, field) + number(reply, field));
    }

    private static int number(Document document, String field) {
        return document.get(field) instanceof Number number ? number.intValue() : 0;
    }

    private static boolean ordered(Document command) {
        return Utils.isTrue(command.getOrDefault("ordered", true));
    }
}
