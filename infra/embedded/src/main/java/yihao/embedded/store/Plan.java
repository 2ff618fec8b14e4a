package yihao.embedded.store;

import java.util.List;
import java.util.stream.Stream;

/// How an index answers a query. Its candidates still pass the matcher: a plan may give too many, never too few.
///
/// @param sorted whether the candidates come in the order asked for
/// @param exact whether the candidates are the answer: the matcher would take every one
/// @param score the more, the better
record Plan(OrderedIndex index, List<KeyRange> ranges, boolean sorted, boolean backwards, boolean exact, int score) {

    /// Whether only a part of the index is read.
    boolean narrows() {
        return score > Planner.SORTED;
    }

    Stream<Object> positions() {
        var positions = sorted && ranges.size() > 1
                ? index.merged(ranges, backwards)
                : ranges.stream().flatMap(range -> index.scan(range, backwards)).map(IndexEntries.Entry::position);
        return index.repeatsDocuments() ? positions.distinct() : positions;
    }
}
