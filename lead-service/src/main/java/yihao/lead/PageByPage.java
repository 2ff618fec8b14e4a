package yihao.lead;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;

/// All documents of a question, with no more of them in memory than a page has.
public final class PageByPage {

    private static final int SIZE = 500;

    private PageByPage() {}

    /// By id.
    @FunctionalInterface
    public interface Question<T> {
        List<Versioned<T>> page(@Nullable String after, int limit);
    }

    public static <T> Stream<Versioned<T>> all(Question<T> question) {
        return Stream.iterate(question.page(null, SIZE), page -> !page.isEmpty(), page -> next(question, page))
                .flatMap(List::stream);
    }

    private static <T> List<Versioned<T>> next(Question<T> question, List<Versioned<T>> page) {
        return page.size() < SIZE ? List.of() : question.page(page.getLast().id(), SIZE);
    }
}
