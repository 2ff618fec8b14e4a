package yihao.talent.consultation;

import java.util.List;
import yihao.kernel.Versioned;
import yihao.talent.Line;
import yihao.talent.consultation.ConsultationKinds.Criterion;
import yihao.talent.expert.Expert;

/// An expert for a consultation, with the reasons.
///
/// @param rule the version that was applied
public record Suggestion(Versioned<Expert> expert, boolean suitable, String rule, List<Reason> reasons) {

    /// What was looked at, whether it fits, what it is worth.
    public record Reason(Criterion criterion, boolean met, int points, Line line) {}

    public Suggestion {
        reasons = List.copyOf(reasons);
    }

    public int points() {
        return reasons.stream().mapToInt(Reason::points).sum();
    }
}
