package yihao.talent.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One talent on the way to a need: why it fits, and each step with its day.
///
/// @param withdrawnReason why it ended without an arrival
public record Recruitment(
        String talentId,
        String talentNumber,
        List<MatchReason> reasons,
        List<Step> steps,
        @Nullable String withdrawnReason) {

    public record Step(
            String stage, LocalDate on, String by, @Nullable String note) {}

    public Recruitment {
        reasons = List.copyOf(reasons);
        steps = List.copyOf(steps);
    }

    public String stage() {
        return steps.getLast().stage();
    }

    public LocalDate on() {
        return steps.getLast().on();
    }

    public boolean isWithdrawn() {
        return withdrawnReason != null;
    }

    Recruitment with(Step step) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return new Recruitment(talentId, talentNumber, reasons, all, null);
    }

    Recruitment withdrawn(String reason) {
        return new Recruitment(talentId, talentNumber, reasons, steps, reason);
    }
}
