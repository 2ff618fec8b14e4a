package yihao.testkit.simulation;

import com.mongodb.client.FindIterable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
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
        var first = limit == 1
                ? matching.min(order()).stream()
                : matching.sorted(order()).limit(limit);
        return first.<Object>map(BsonDocument::clone).toList();
    }

    /// One result needs no sorting; of equals the oldest is the first.
    private Comparator<BsonDocument> order() {
        Comparator<BsonDocument> order = (_, _) -> 0;
        for (var part : sort.entrySet()) {
            var direction = part.getValue().asNumber().intValue();
            order = order.thenComparing(
                    (one, other) -> direction * Matching.order(first(one, part.getKey()), first(other, part.getKey())));
        }
        return order;
    }

    private static @Nullable BsonValue first(BsonDocument document, String path) {
        var values = Matching.values(document, path);
        return values.isEmpty() ? null : values.getFirst();
    }
}
