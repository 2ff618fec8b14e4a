package yihao.platform.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.contracts.platform.ClockKind;

/// G6: the clocks of one capability's records, read from where its list of work reads them.
public interface RunningClocks {

    int PAGE = 200;

    /// All that there may be. Each kind is told by one such reader: what it does not find has ended.
    Set<ClockKind> kinds();

    /// All that run today and end by that day, as they are read.
    Stream<RunningClock> dueBy(LocalDate day, LocalDate today);

    /// All answers to a question that is answered by pages.
    ///
    /// @param question the page after one answer; the first one after none
    static <T> Stream<T> paged(Function<@Nullable T, List<T>> question) {
        return Stream.iterate(
                        question.apply(null),
                        page -> !page.isEmpty(),
                        page -> page.size() < PAGE ? List.of() : question.apply(page.getLast()))
                .flatMap(List::stream);
    }
}
