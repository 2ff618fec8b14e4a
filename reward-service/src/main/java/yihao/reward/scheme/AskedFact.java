package yihao.reward.scheme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A fact that a scheme asks about a case and that somebody may have to declare.
///
/// @param options the words that the scheme tells apart; none: any
/// @param currency of an amount
public record AskedFact(
        String name,
        Kind kind,
        List<String> options,
        @Nullable String currency) {

    public AskedFact {
        options = List.copyOf(options);
    }

    public enum Kind {
        WORD,
        NUMBER,
        AMOUNT,
        /// The years in which the enterprise stood on a list.
        YEARS
    }
}
