package yihao.rules.upload;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import yihao.kernel.Versioned;
import yihao.rules.RuleBook;
import yihao.rules.RuleReading;
import yihao.rules.RuleSet;
import yihao.rules.Writing;

/// The books of a service, by the kind of rule they hold. Each is one for the whole service: what is put in force is in
/// force for all who ask it.
public final class RuleBooks {

    private final Map<String, RuleBook<?>> books = new TreeMap<>();

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

    /// Takes over what was put in force and is not in the books yet, here or by another instance.
    ///
    /// @param unreadable told what is in force and cannot be read: a newer release may have written it
    void learn(List<Versioned<RuleUpload>> inForce, BiConsumer<RuleUpload, String> unreadable) {
        inForce.stream()
                .map(Versioned::state)
                .sorted(Comparator.comparing(RuleUpload::reference))
                .forEach(upload -> of(upload.kind())
                        .ifPresentOrElse(
                                book -> learn(book, upload, unreadable),
                                () -> unreadable.accept(upload, "no such kind")));
    }

    private static <T> void learn(RuleBook<T> book, RuleUpload upload, BiConsumer<RuleUpload, String> unreadable) {
        synchronized (book) {
            if (book.find(upload.reference()).isPresent()) {
                return;
            }
            switch (book.writing().orElseThrow().reader().apply(upload.text())) {
                case RuleReading.Read<T>(var set) -> book.add(set);
                case RuleReading.Unreadable<T>(var problems) ->
                    unreadable.accept(upload, problems.getFirst().toString());
            }
        }
    }
}
