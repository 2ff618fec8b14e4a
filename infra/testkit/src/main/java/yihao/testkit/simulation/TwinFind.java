package yihao.testkit.simulation;

import com.mongodb.client.FindIterable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// A query being put together; it is asked when its first result is wanted, and answers what stood there then.
final class TwinFind implements InvocationHandler {

    private final TwinDocuments documents;
    private final BsonDocument filter;
    private final Gate gate;
    private BsonDocument sort = new BsonDocument();
    private int limit = Integer.MAX_VALUE;

    private TwinFind(TwinDocuments documents, BsonDocument filter, Gate gate) {
        this.documents = documents;
        this.filter = filter;
        this.gate = gate;
    }

    static Object of(TwinDocuments documents, BsonDocument filter, Gate gate) {
        return TwinStore.twin(FindIterable.class, new TwinFind(documents, filter, gate));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object[] given) {
        switch (method.getName()) {
            case "sort" -> sort = TwinCollection.bson((Bson) given[0]);
            case "limit" -> limit = (int) given[0];
            case "projection" -> {} // more than was asked for does no harm
            case "first" -> {
                limit = 1;
                return ask().stream().findFirst().orElse(null);
            }
            default -> {
                return TwinResults.answer(method.getName(), given, this::ask);
            }
        }
        return proxy;
    }

    private List<Object> ask() {
        gate.before("find " + documents.name());
        List<Object> found;
        synchronized (documents) {
            found = found();
        }
        gate.after("find " + documents.name());
        return found;
    }

    private List<Object> found() {
        var matching = documents.matching(filter);
        if (limit == 1 && !matching.isEmpty()) {
            return List.of(TwinDocuments.copy(Collections.min(matching, order()))); // of equals the oldest
        }
        matching.sort(order());
        var found = new ArrayList<Object>();
        matching.subList(0, Math.min(limit, matching.size()))
                .forEach(document -> found.add(TwinDocuments.copy(document)));
        return found;
    }

    private Comparator<BsonDocument> order() {
        Comparator<BsonDocument> order = null;
        for (var part : sort.entrySet()) {
            var direction = part.getValue().asNumber().intValue();
            Comparator<BsonDocument> next =
                    (one, other) -> direction * Matching.order(first(one, part.getKey()), first(other, part.getKey()));
            order = order == null ? next : order.thenComparing(next);
        }
        return order == null ? (_, _) -> 0 : order;
    }

    private static @Nullable BsonValue first(BsonDocument document, String path) {
        if (!path.contains(".")) {
            return document.get(path);
        }
        var values = Matching.values(document, path);
        return values.isEmpty() ? null : values.getFirst();
    }
}
