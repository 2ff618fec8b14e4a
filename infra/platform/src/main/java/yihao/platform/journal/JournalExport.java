package yihao.platform.journal;

import java.time.Instant;

/// That somebody took a part of the journal away: the entries after the one number up to the other.
public record JournalExport(String service, long after, long upTo, String headHash, String by, Instant at) {}
