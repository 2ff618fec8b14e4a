package yihao.kernel.trail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.kernel.trail.Trail.Decision;
import yihao.kernel.trail.Trail.Step;

/// A kind of record whose trail is told to whoever sees the record.
///
/// @param records as in their address, such as `target-lists`
/// @param collection under which the journal has them
/// @param find the record as it is told, for whoever sees it
public record Trailed(String records, String collection, BiFunction<Actor, String, Optional<Told>> find) {

    /// One record as it is told to one reader.
    ///
    /// @param documents in which was decided about it
    /// @param steps what is told of the decisions about one of them, oldest first
    public record Told(List<String> documents, Function<List<Decision>, List<Step>> steps) {

        public Told {
            documents = List.copyOf(documents);
        }
    }

    /// What a reader of a record is told of one decision about it; nothing where it is about what the reader may not
    /// see. What the reader may see of the record is asked once.
    @FunctionalInterface
    public interface Telling<T> {

        Function<Decision, Optional<Step>> of(Actor reader, T record);
    }

    /// Who sees one is told all that was decided about it.
    public static Trailed whole(
            String records, String collection, BiFunction<Actor, String, ? extends Optional<?>> find) {
        return inParts(records, collection, find, (_, _) -> true);
    }

    /// A decision about parts none of which the reader sees is left out.
    ///
    /// @param seesPart whether a reader of the record sees this part of one of its lists, too
    public static Trailed inParts(
            String records,
            String collection,
            BiFunction<Actor, String, ? extends Optional<?>> find,
            BiPredicate<Actor, Map<String, String>> seesPart) {
        return new Trailed(
                records,
                collection,
                (reader, id) -> find.apply(reader, id)
                        .map(_ -> told(
                                id,
                                one -> Optional.of(one)
                                        .filter(decision -> decision.isAbout(part -> seesPart.test(reader, part)))
                                        .map(Decision::step))));
    }

    /// Each decision as it says itself.
    public static <T> Trailed stepwise(
            String records,
            String collection,
            BiFunction<Actor, String, Optional<Versioned<T>>> find,
            Telling<T> telling) {
        return new Trailed(
                records,
                collection,
                (reader, id) -> find.apply(reader, id).map(found -> told(id, telling.of(reader, found.state()))));
    }

    private static Told told(String id, Function<Decision, Optional<Step>> telling) {
        return new Told(
                List.of(id),
                decisions -> decisions.stream()
                        .flatMap(decision -> telling.apply(decision).stream())
                        .toList());
    }
}
