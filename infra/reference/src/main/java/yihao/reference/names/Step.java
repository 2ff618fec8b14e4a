package yihao.reference.names;

/// One thing that was done to a name, for whoever asks why two names meet.
///
/// @param before and `after`: the name as it stood; for what was taken out, `after` no longer has it
public record Step(Kind kind, String before, String after) {

    public enum Kind {
        /// Full to half width.
        WIDTH,
        /// Capitals, no accents.
        LETTERS,
        /// Traditional to simplified.
        SIMPLIFIED,
        /// What was written around the name.
        REMARK,
        /// Spaces and punctuation.
        PUNCTUATION,
        /// The branch was set apart.
        BRANCH,
        /// The organisation form was left out.
        FORM,
        /// The group was left out.
        GROUP,
        /// The region was set apart.
        REGION
    }
}
