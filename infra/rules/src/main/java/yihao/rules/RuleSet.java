package yihao.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One version of one rule set: what a decision stores by its [#reference].
///
/// @param kind which format it is written in
/// @param id the same through all versions
/// @param validFrom the first day it may be used
/// @param validUntil the last day, or none
/// @param source the published text it comes from; `ours` for a default of our own
public record RuleSet<T>(
        String kind,
        String id,
        int version,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String source,
        Status status,
        @Nullable Bilingual title,
        @Nullable String note,
        T rules) {

    public enum Status {
        /// An authority published it so.
        PUBLISHED,
        /// Our own default or an assumption: it decides, and every explanation says what it is.
        ASSUMED,
        /// Being written: never in force.
        DRAFT,
        /// Taken back: never in force again, still there for old decisions.
        WITHDRAWN;

        public boolean decides() {
            return this == PUBLISHED || this == ASSUMED;
        }
    }

    /// What a decision stores: `jinan-2019@1`.
    public String reference() {
        return id + "@" + version;
    }

    /// The same version in other words.
    public <W> RuleSet<W> with(W words) {
        return new RuleSet<>(kind, id, version, validFrom, validUntil, source, status, title, note, words);
    }

    public boolean isInForce(LocalDate day) {
        return status.decides() && !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
