package yihao.talent.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.talent.TalentClass;
import yihao.talent.need.MatchReason;
import yihao.talent.talent.Talent;

/// How well a talent fits a need, reason by reason.
///
/// @param talentClass of the day
public record Match(
        Versioned<Talent> talent,
        @Nullable TalentClass talentClass,
        String ruleVersion,
        boolean suitable,
        List<MatchReason> reasons) {

    public Match {
        reasons = List.copyOf(reasons);
    }

    public int points() {
        return reasons.stream().mapToInt(MatchReason::points).sum();
    }
}
