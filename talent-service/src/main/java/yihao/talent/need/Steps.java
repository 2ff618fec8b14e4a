package yihao.talent.need;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.need.NeedRefusal.NOT_ON_TRIAL;
import static yihao.talent.need.NeedRefusal.NOT_OPEN;
import static yihao.talent.need.NeedRefusal.NO_OFFER;
import static yihao.talent.need.NeedRefusal.OUT_OF_ORDER;
import static yihao.talent.need.NeedRefusal.STEP_BACKWARDS;
import static yihao.talent.need.NeedRefusal.STEP_IN_FUTURE;
import static yihao.talent.need.NeedRefusal.WITHDRAWN;

import java.time.LocalDate;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.talent.need.Recruitment.End;
import yihao.talent.need.Recruitment.Step;
import yihao.talent.need.Recruitment.Trial;

/// How one recruitment goes on: by the steps it began with, to the arrival, through the trial, or to an end with a
/// reason.
public record Steps(Procedures procedures) {

    /// Rule TN-02: the next step only, on a day that is neither before the last step nor still to come. A step that is
    /// already taken is not taken twice.
    public Outcome<Need> move(Need need, String talentId, Step step, LocalDate today) {
        return need.changed(talentId, recruitment -> {
            if (recruitment.hasEnded()) {
                return refused(WITHDRAWN);
            }
            if (recruitment.stage().equals(step.stage())) {
                return done(recruitment);
            }
            return need.isOpen() ? next(recruitment, step, today) : refused(NOT_OPEN);
        });
    }

    private Outcome<Recruitment> next(Recruitment recruitment, Step step, LocalDate today) {
        var next = procedures.of(recruitment).after(recruitment.stage());
        if (next.isEmpty() || !next.get().equals(step.stage())) {
            return refused(Refusal.of(OUT_OF_ORDER, "next", next.orElse("—")));
        }
        if (step.on().isBefore(recruitment.on())) {
            return refused(Refusal.of(STEP_BACKWARDS, "last", recruitment.on().toString()));
        }
        return step.on().isAfter(today) ? refused(STEP_IN_FUTURE) : done(taken(recruitment, step));
    }

    /// An arrival that was decided on the talent is a fact: it is recorded whatever became of the need meanwhile.
    public Outcome<Need> recordArrival(Need need, String talentId, Step arrival) {
        return need.changed(
                talentId, recruitment -> done(recruitment.isAtArrival() ? recruitment : taken(recruitment, arrival)));
    }

    private Recruitment taken(Recruitment recruitment, Step step) {
        var moved = recruitment.with(step);
        return moved.isAtArrival()
                ? procedures
                        .of(moved)
                        .trialFrom(step.on())
                        .map(day -> moved.with(new Trial(day, null)))
                        .orElse(moved)
                : moved;
    }

    /// Rule TN-07: a recruitment that leads nowhere ends with its reason; an offer is declined once there is one.
    public Outcome<Need> end(Need need, String talentId, End end) {
        return need.changed(talentId, recruitment -> {
            if (recruitment.hasEnded()) {
                return refused(WITHDRAWN);
            }
            if (recruitment.isAtArrival()) {
                return refused(Refusal.of(OUT_OF_ORDER, "next", "—"));
            }
            return end.kind() == End.Kind.OFFER_DECLINED
                            && !procedures.of(recruitment).hasOfferAt(recruitment.stage())
                    ? refused(NO_OFFER)
                    : done(recruitment.with(end));
        });
    }

    /// The talent works elsewhere: what was still under way here ends; whatever is over stays as it is.
    public Outcome<Need> arrivedElsewhere(Need need, String talentId, LocalDate on) {
        var end = new End(End.Kind.ARRIVED_ELSEWHERE, on, "—");
        return need.changed(
                talentId, recruitment -> done(recruitment.isOnTheWay() ? recruitment.with(end) : recruitment));
    }

    /// Whoever leaves in the trial leaves a place; how a trial went that was over by then is for the unit to say.
    public Outcome<Need> leftOnTrial(Need need, String talentId, LocalDate on) {
        var end = new End(End.Kind.LEFT_ON_TRIAL, on, "—");
        return need.changed(
                talentId, recruitment -> done(recruitment.isOnTrialOn(on) ? recruitment.with(end) : recruitment));
    }

    /// How a trial went.
    ///
    /// @param said the day, and why if it failed
    public Outcome<Need> endTrial(Need need, String talentId, boolean passed, End said, LocalDate today) {
        var on = said.on();
        return need.changed(talentId, recruitment -> {
            if (!recruitment.isOnTrial()) {
                return refused(NOT_ON_TRIAL);
            }
            if (on.isAfter(today)) {
                return refused(STEP_IN_FUTURE);
            }
            if (on.isBefore(recruitment.on())) {
                return refused(
                        Refusal.of(STEP_BACKWARDS, "last", recruitment.on().toString()));
            }
            return done(passed ? recruitment.with(new Trial(null, on)) : recruitment.with(said));
        });
    }
}
