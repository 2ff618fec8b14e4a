package yihao.talent.matching;

import java.util.List;
import yihao.kernel.Versioned;
import yihao.talent.need.MatchReason;
import yihao.talent.talent.Talent;

/// How well a talent fits a need, reason by reason.
public record Match(Versioned<Talent> talent, String ruleVersion, boolean suitable, List<MatchReason> reasons) {

    public Match {
        reasons = List.copyOf(reasons);
    }

    public int points() {
        return reasons.stream().mapToInt(MatchReason::points).sum();
    }
}
