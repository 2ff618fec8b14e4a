package yihao.talent.recommendation;

import org.jspecify.annotations.Nullable;

/// Who recommends: a unit, an enterprise of the register through the unit that serves it, or a person whom the platform
/// knows.
///
/// @param unit none of a person
/// @param enterpriseId of an enterprise only
/// @param subject who filed it
public record Recommender(
        Kind kind, @Nullable String unit, @Nullable String enterpriseId, String subject) {

    public enum Kind {
        UNIT,
        ENTERPRISE,
        PERSON
    }
}
