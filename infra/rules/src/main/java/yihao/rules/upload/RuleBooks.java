package yihao.rules.upload;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import yihao.rules.RuleBook;
import yihao.rules.RuleReading;
import yihao.rules.RuleSet;
import yihao.rules.Writing;

/// The books of a service, by the kind of rule they hold. Each is one for the whole service: what is put in force is in
/// force for all who ask it.
public final class RuleBooks {

    private final Map<String, RuleBook<?>> books = new TreeMap<>();
    private final Set<String> looked = ConcurrentHashMap.newKeySet();

    public RuleBooks(Collection<? extends RuleBook<?>> all) {
        for (var book : all) {
            book.writing().map(Writing::kind).ifPresent(kind -> {
                if (books.put(kind, book) != null) {
                    throw new IllegalStateException("Two books of " + kind + ": one would not hear of new versions");
                }
            });
        }
    }

    public Collection<String> kinds() {
        return books.keySet();
    }

    public Optional<RuleBook<?>> of(String kind) {
        return Optional.ofNullable(books.get(kind));
    }

    public Optional<Writing<?>> writing(String kind) {
        return of(kind).flatMap(book -> book.writing());
    }

    /// Latest begun first.
    public List<? extends RuleSet<?>> versions(String kind) {
        return of(kind).<List<? extends RuleSet<?>>>map(RuleBook::versions).orElse(List.of());
    }

    /// Whether it has been taken over, or found to be none that this release can.
    boolean knows(String uploadId) {
        return looked.contains(uploadId);
    }

    /// Takes over what was put in force, here or by another instance; once.
    ///
    /// @param unreadable told of what cannot be taken over: a newer release may have written it
    void learn(RuleUpload upload, BiConsumer<RuleUpload, String> unreadable) {
        if (looked.add(upload.id())) {
            whyNot(upload).ifPresent(why -> unreadable.accept(upload, why));
        }
    }

    /// What a service cannot take over never keeps it from starting.
    private Optional<String> whyNot(RuleUpload upload) {
        try {
            return of(upload.kind()).map(book -> whyNot(book, upload)).orElseGet(() -> Optional.of("no such kind"));
        } catch (RuntimeException e) {
            return Optional.of(e.toString());
        }
    }

    private static <T> Optional<String> whyNot(RuleBook<T> book, RuleUpload upload) {
        var writing = book.writing().orElseThrow();
        var shipped = writing.texts().get(upload.reference());
        if (shipped != null) {
            return shipped.equals(upload.text())
                    ? Optional.empty()
                    : Optional.of("this release ships another text under its number");
        }
        return switch (writing.again().apply(upload.text())) {
            case RuleReading.Read<T>(var set) -> {
                book.add(set);
                yield Optional.empty();
            }
            case RuleReading.Unreadable<T>(var problems) ->
                Optional.of(problems.getFirst().toString());
        };
    }
}
