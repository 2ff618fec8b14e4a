package yihao.platform.events;

import java.util.Arrays;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import yihao.contracts.EventKind;

/// What the other services hear when a document of one kind changes: a translation of our words into the contract's.
@FunctionalInterface
public interface EventsOut<T> {

    OutgoingEvent of(String id, String action, T state);

    /// Events named like the actions; an action without an event of its own is told as `CHANGED`, because copies must
    /// not fall behind.
    static <T, B, E extends Enum<E> & EventKind<B>> EventsOut<T> named(
            Class<E> kinds, BiFunction<String, T, B> publicState) {
        Map<String, E> byName =
                Arrays.stream(kinds.getEnumConstants()).collect(Collectors.toMap(Enum::name, Function.identity()));
        return (id, action, state) -> {
            var kind = byName.getOrDefault(action, byName.get("CHANGED"));
            if (kind == null) {
                throw new IllegalStateException(kinds.getSimpleName() + " has neither " + action + " nor CHANGED");
            }
            return new OutgoingEvent(kind, publicState.apply(id, state));
        };
    }
}
