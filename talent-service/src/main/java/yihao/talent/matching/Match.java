package yihao.talent.matching;

import java.util.Comparator;
import java.util.List;
import yihao.talent.need.MatchReason;

/// How well a talent fits a need, reason by reason.
///
/// @param ruleVersion by which it was compared
public record Match(Candidate candidate, String ruleVersion, boolean suitable, List<MatchReason> reasons) {

    /// Rule TM-05: the most points first; of equals, who was registered first.
    static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(Match::points)
            .reversed()
            .thenComparing(match -> match.candidate().number());

    public Match {
        reasons = List.copyOf(reasons);
    }

    public int points() {
        return reasons.stream().mapToInt(MatchReason::points).sum();
    }
}
