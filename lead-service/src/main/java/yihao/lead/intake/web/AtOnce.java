package yihao.lead.intake.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.slf4j.MDC;
import yihao.lead.intake.Chains;

/// L12: items at the same time, those that may be one investor or similar ones in the sender's order.
final class AtOnce {

    private static final int MOST = 8;

    private AtOnce() {}

    /// @param marks of each item: items without one in common do not wait for each other
    /// @param work on one chain; answers one result per item
    /// @return the results in the order of the items
    static <T, R> List<R> inChains(List<T> items, Function<T, Set<String>> marks, Function<List<T>, List<R>> work) {
        var chains = Chains.of(items.stream().map(marks).toList());
        var done =
                each(chains, chain -> work.apply(chain.stream().map(items::get).toList()));
        var results = new ArrayList<>(Collections.<R>nCopies(items.size(), null));
        for (int at = 0; at < chains.size(); at++) {
            for (int item = 0; item < chains.get(at).size(); item++) {
                results.set(chains.get(at).get(item), done.get(at).get(item));
            }
        }
        return results;
    }

    /// In the request's own diagnostic context, so that each trace goes on.
    static <T, R> List<R> each(List<T> pieces, Function<T, R> work) {
        var context = Objects.requireNonNullElse(MDC.getCopyOfContextMap(), Map.<String, String>of());
        return pieces.stream()
                .gather(Gatherers.mapConcurrent(MOST, piece -> {
                    MDC.setContextMap(context);
                    return work.apply(piece);
                }))
                .toList();
    }
}
