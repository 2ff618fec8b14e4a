package yihao.e2e.drill;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/// The drill's own journal: what the platform acknowledged to its clients.
final class Promises {

    /// A record that was acknowledged at this version, under this key.
    ///
    /// @param records where such records are kept: the database and the collection
    record Promise(String records, String id, long version, String key) {}

    private final Collection<Promise> kept = new ConcurrentLinkedQueue<>();
    private final Map<String, LongAdder> firstReports = new ConcurrentHashMap<>();
    private final Collection<String> wrong = new ConcurrentLinkedQueue<>();
    private final LongAdder unanswered = new LongAdder();

    void acknowledged(Promise promise) {
        kept.add(promise);
    }

    void reportedFirst(String investor) {
        firstReports.computeIfAbsent(investor, _ -> new LongAdder()).increment();
    }

    /// An answer that no fault explains.
    void wrong(String what) {
        wrong.add(what);
    }

    /// The client gave up before there was an answer: either may have happened.
    void unanswered() {
        unanswered.increment();
    }

    List<Promise> all() {
        return List.copyOf(kept);
    }

    List<String> wrongAnswers() {
        return List.copyOf(wrong);
    }

    /// Investors whom more than one report was acknowledged to have reported first.
    List<String> reportedFirstTwice() {
        return firstReports.entrySet().stream()
                .filter(reports -> reports.getValue().sum() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public String toString() {
        return "%d requests acknowledged, %d investors, %d requests without an answer"
                .formatted(kept.size(), firstReports.size(), unanswered.sum());
    }
}
