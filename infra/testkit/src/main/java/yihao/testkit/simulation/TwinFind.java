package yihao.testkit.simulation;

import com.mongodb.Function;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoIterable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
                return Results.answer(method.getName(), given, this::ask);
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

    /// What is done with results, mapped or not.
    private record Results(Supplier<List<Object>> ask) implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object[] given) {
            return answer(method.getName(), given, ask);
        }

        @SuppressWarnings("unchecked")
        static @Nullable Object answer(String name, @Nullable Object[] given, Supplier<List<Object>> ask) {
            return switch (name) {
                case "map" -> {
                    var mapper = (Function<Object, Object>) given[0];
                    yield TwinStore.twin(
                            MongoIterable.class,
                            new Results(
                                    () -> ask.get().stream().map(mapper::apply).toList()));
                }
                case "first" -> ask.get().stream().findFirst().orElse(null);
                case "into" -> {
                    var target = (Collection<Object>) given[0];
                    target.addAll(ask.get());
                    yield target;
                }
                case "forEach" -> {
                    ask.get().forEach((Consumer<Object>) given[0]);
                    yield null;
                }
                case "iterator" -> new TwinCursor(ask.get().iterator());
                default -> throw new UnsupportedOperationException("The twin knows no " + name);
            };
        }
    }
}
