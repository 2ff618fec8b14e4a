package yihao.gateway.join;

import java.time.Instant;

/// A part that did not answer, as the caller is told.
record Missing(String part, Instant since) {}
