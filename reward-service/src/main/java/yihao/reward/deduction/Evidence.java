package yihao.reward.deduction;

import org.jspecify.annotations.Nullable;

/// What a deduction rests on.
///
/// @param id of the record it stands in, or a document's number
/// @param said in words, where the record does not say it
public record Evidence(Kind kind, String id, @Nullable String said) {

    public enum Kind {
        INTERVIEW,
        RECTIFICATION,
        LIST_ENTRY,
        DOCUMENT
    }
}
