package yihao.reward.honour;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Function;

/// How the best are found.
///
/// @param functions who votes, gives points or decides; of a ranking, who has it applied
/// @param ballot whether it is told who voted for whom
/// @param quorum how many ballots or sheets it takes
/// @param ties what decides between equals at the last place
/// @param most the most points one may give
/// @param scale decimals of averaged points, half up
/// @param method of the published ranking, for the choice or for its ties
public record Choice(
        By by,
        Set<Function> functions,
        @Nullable Ballot ballot,
        @Nullable Integer quorum,
        @Nullable Ties ties,
        @Nullable BigDecimal most,
        @Nullable Integer scale,
        @Nullable String method) {

    public enum By {
        VOTE,
        POINTS,
        RANKING,
        DECISION
    }

    public enum Ballot {
        SECRET,
        OPEN
    }

    public enum Ties {
        /// The better score of the published ranking, and another vote where that is equal, too.
        SCORE,
        /// Another vote among the equals, until it decides.
        VOTE,
        /// All of them have the place.
        SHARED
    }

    boolean isCast() {
        return by == By.VOTE || by == By.POINTS;
    }

    boolean isSecret() {
        return by == By.VOTE && ballot == Ballot.SECRET;
    }

    boolean readsRanking() {
        return by == By.RANKING || ties == Ties.SCORE;
    }

    /// What this way of choosing cannot do without.
    List<String> lacks() {
        return Stream.of(
                        lacks(by == By.VOTE && ballot == null, "ballot"),
                        lacks(isCast() && quorum == null, "quorum"),
                        lacks(by != By.DECISION && ties == null, "ties"),
                        lacks(by == By.RANKING && ties != null && ties != Ties.SHARED, "ties"),
                        lacks(by == By.POINTS && most == null, "most"),
                        lacks(by == By.POINTS && scale == null, "scale"),
                        lacks(readsRanking() && method == null, "method"))
                .flatMap(one -> one)
                .toList();
    }

    private static Stream<String> lacks(boolean lacks, String part) {
        return lacks ? Stream.of(part) : Stream.empty();
    }
}
