package yihao.testkit.simulation;

import com.mongodb.Function;
import com.mongodb.client.MongoIterable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is done with results, mapped or not.
record TwinResults(Supplier<List<Object>> ask) implements InvocationHandler {

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
                        new TwinResults(
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
