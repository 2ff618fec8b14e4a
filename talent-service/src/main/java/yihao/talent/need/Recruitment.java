package yihao.talent.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One talent on the way to a need: why it fits, and each step with its day.
///
/// @param withdrawnReason of a recruitment that ended before endings had a kind
/// @param terms by what it was matched; none of one that began before there were versions
/// @param end how it ended without staying
/// @param trial once the talent has arrived and is on trial
public record Recruitment(
        String talentId,
        String talentNumber,
        List<MatchReason> reasons,
        List<Step> steps,
        @Nullable String withdrawnReason,
        @Nullable Terms terms,
        @Nullable End end,
        @Nullable Trial trial) {

    public record Step(
            String stage, LocalDate on, String by, @Nullable String note) {}

    /// By what a recruitment began and goes on: it keeps them whatever is put in force or asked later.
    ///
    /// @param matchRules the version by which the match was explained
    /// @param procedure the version whose steps it takes
    /// @param asked the how manieth version of what was asked
    public record Terms(String matchRules, String procedure, int asked) {}

    public record End(Kind kind, LocalDate on, String reason) {

        public enum Kind {
            WITHDRAWN,
            OFFER_DECLINED,
            ARRIVED_ELSEWHERE,
            TRIAL_FAILED,
            LEFT_ON_TRIAL
        }
    }

    /// @param pendingUntil the last day of the trial, until somebody says how it went
    public record Trial(
            @Nullable LocalDate pendingUntil, @Nullable LocalDate passedOn) {}

    public Recruitment {
        reasons = List.copyOf(reasons);
        steps = List.copyOf(steps);
        if (end == null && withdrawnReason != null) {
            end = new End(End.Kind.WITHDRAWN, steps.getLast().on(), withdrawnReason);
        }
    }

    public static Recruitment begun(
            String talentId, String talentNumber, List<MatchReason> reasons, Step first, Terms terms) {
        return new Recruitment(talentId, talentNumber, reasons, List.of(first), null, terms, null, null);
    }

    public String stage() {
        return steps.getLast().stage();
    }

    public LocalDate on() {
        return steps.getLast().on();
    }

    public boolean hasEnded() {
        return end != null;
    }

    /// Whether the talent has come and has not gone again in the trial.
    public boolean hasArrived() {
        return end == null && isAtArrival();
    }

    boolean isAtArrival() {
        return stage().equals(Stages.ARRIVED);
    }

    public boolean isOnTheWay() {
        return end == null && !isAtArrival();
    }

    public boolean isOnTrial() {
        return end == null && trial != null && trial.pendingUntil() != null;
    }

    boolean isOnTrialOn(LocalDate day) {
        return isOnTrial() && trial != null && !day.isAfter(trial.pendingUntil());
    }

    public int points() {
        return reasons.stream().mapToInt(MatchReason::points).sum();
    }

    Recruitment with(Step step) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return new Recruitment(talentId, talentNumber, reasons, all, null, terms, null, trial);
    }

    Recruitment with(@Nullable Trial next) {
        return new Recruitment(talentId, talentNumber, reasons, steps, withdrawnReason, terms, end, next);
    }

    Recruitment with(End ended) {
        return new Recruitment(talentId, talentNumber, reasons, steps, withdrawnReason, terms, ended, null);
    }
}
