package yihao.reward.listing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rule LI-01: what a rule asks of a unit's standing. A unit without the figure that is asked does not meet the term.
public sealed interface Term {

    Finding of(Standing standing);

    /// Among the units the rule is for; equal scores share a place.
    record RankUpTo(int rank) implements Term {
        @Override
        public Finding of(Standing standing) {
            var place = standing.place();
            var facts = Map.of("rank", "" + rank, "found", shown(place), "units", "" + standing.units());
            return new Finding("rank-up-to", facts, place != null && place <= rank);
        }
    }

    /// The last is 1.
    record RankFromLast(int last) implements Term {
        @Override
        public Finding of(Standing standing) {
            var place = standing.fromLast();
            var facts = Map.of("last", "" + last, "found", shown(place), "units", "" + standing.units());
            return new Finding("rank-from-last", facts, place != null && place <= last);
        }
    }

    record Score(Compare is, BigDecimal than) implements Term {
        @Override
        public Finding of(Standing standing) {
            return compared("score", "", standing.row().score(), is, than);
        }
    }

    /// Actual ÷ target.
    ///
    /// @param indicator none: the lowest of all that have a target
    record Completion(@Nullable String indicator, Compare is, BigDecimal than) implements Term {
        @Override
        public Finding of(Standing standing) {
            var about = indicator == null ? "" : indicator;
            return compared(
                    indicator == null ? "completion-lowest" : "completion", about, standing.ratio(indicator), is, than);
        }
    }

    /// In how many indicators the unit is first among those the rule is for.
    ///
    /// @param among by id
    /// @param by what is compared
    record Firsts(Set<String> among, By by, int atLeast) implements Term {

        public Firsts {
            among = Set.copyOf(among);
        }

        public enum By {
            ACTUAL,
            RATIO,
            SCORE
        }

        @Override
        public Finding of(Standing standing) {
            var first = among.stream()
                    .filter(indicator -> standing.isFirst(indicator, by))
                    .sorted()
                    .toList();
            var facts = Map.of(
                    "atLeast", "" + atLeast,
                    "among", "" + among.size(),
                    "found", "" + first.size(),
                    "indicators", first.stream().map(standing::nameOf).collect(Collectors.joining("、")));
            return new Finding("firsts", facts, first.size() >= atLeast);
        }
    }

    private static Finding compared(
            String term, String about, @Nullable BigDecimal found, Compare is, BigDecimal than) {
        var facts = Map.of(
                "indicator",
                about,
                "is",
                is.name(),
                "than",
                than.toPlainString(),
                "found",
                found == null ? "-" : found.toPlainString());
        return new Finding(term, facts, found != null && is.holds(found, than));
    }

    private static String shown(@Nullable Integer place) {
        return place == null ? "-" : place.toString();
    }
}
