package yihao.runner.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What becomes of one project. Days are numbers of [Days]; a day after the last one never comes.
///
/// @param claim what happens to the referrer's claim, if there is one
/// @param need the number of its talent need, if it has one
record ProjectStory(
        String ref,
        List<Step> steps,
        List<Instalment> instalments,
        @Nullable Ending ending,
        @Nullable ClaimStory claim,
        @Nullable Integer need) {

    record Step(String stage, int day) {}

    /// Money entered on a day for the working day before, verified the next day.
    record Instalment(String kind, BigDecimal amount, String currency, int day, boolean revoked) {}

    record Ending(String action, String reason, int day) {}

    /// @param applied the day of the claim; the other steps follow from day to day as far as `state`
    record ClaimStory(int applied, State state) {

        enum State {
            APPLIED,
            DECLINED,
            REVIEWED,
            PUBLISHED,
            OBJECTED,
            APPROVED,
            PAID
        }

        boolean reaches(State wanted) {
            return state.compareTo(wanted) >= 0;
        }
    }

    ProjectStory with(Instalment more) {
        var all = Stream.concat(instalments.stream(), Stream.of(more)).toList();
        return new ProjectStory(ref, steps, all, ending, claim, need);
    }

    /// The day a stage is reached, if it is.
    @Nullable
    Integer dayOf(String stage) {
        return steps.stream()
                .filter(step -> step.stage().equals(stage))
                .map(Step::day)
                .findFirst()
                .orElse(null);
    }
}
