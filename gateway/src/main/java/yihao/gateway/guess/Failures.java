package yihao.gateway.guess;

import java.time.Instant;
import java.util.Map;

/// How often what was tried, by key and span.
interface Failures {

    /// @param ends when the span is over, and the count with it
    /// @return how many there are in this span now
    int count(String key, Instant ends);

    /// Keys with at least so many, and until when.
    Map<String, Instant> withAtLeast(int failures, Instant now);
}
