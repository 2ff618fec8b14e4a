package yihao.lead;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import yihao.kernel.Actor;

/// A kind of record whose trail is told to whoever sees the record.
///
/// @param records as in their address, such as `target-lists`
/// @param collection under which the journal has them
/// @param find the record, for whoever sees it
/// @param seesPart whether a reader of the record sees this part of one of its lists, too
public record Trailed(
        String records,
        String collection,
        BiFunction<Actor, String, ? extends Optional<?>> find,
        BiPredicate<Actor, Map<String, String>> seesPart) {

    /// Who sees one sees all of its parts.
    public static Trailed whole(
            String records, String collection, BiFunction<Actor, String, ? extends Optional<?>> find) {
        return new Trailed(records, collection, find, (_, _) -> true);
    }
}
