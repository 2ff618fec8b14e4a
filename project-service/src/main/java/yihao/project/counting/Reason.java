package yihao.project.counting;

import org.jspecify.annotations.Nullable;
import yihao.project.counting.CountingRules.Exclusion;
import yihao.project.counting.CountingRules.Figure;
import yihao.rules.Bilingual;

/// Why something does not count, or not yet: the rule, its words, and the text it comes from.
///
/// @param label none of a [Ground], whose words are a text of the service
public record Reason(String id, @Nullable Bilingual label, String source) {

    /// What every figure asks, by its own line.
    public enum Ground {
        NOT_VERIFIED,
        REVOKED,
        NOT_YET,
        VOUCHER_COUNTED,
        PROJECT_COUNTED,
        STATEMENT_LEFT_OUT,
        NOTHING_ADDED
    }

    static Reason of(Ground ground, Figure figure) {
        return new Reason(ground.name(), null, figure.source());
    }

    static Reason of(Exclusion exclusion) {
        return new Reason(exclusion.id(), exclusion.label(), exclusion.source());
    }
}
