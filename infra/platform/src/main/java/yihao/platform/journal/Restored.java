package yihao.platform.journal;

import java.time.Instant;

/// That this service was restored from a backup: what it had decided after the journal entry with this number is gone.
///
/// @param epoch which began then
public record Restored(
        long epoch, String backup, Instant takenAt, Instant restoredAt, long journalNumber, String journalHash) {}
