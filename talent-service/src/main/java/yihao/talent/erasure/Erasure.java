package yihao.talent.erasure;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.erasure.ErasureRefusal.ALREADY_DECIDED;
import static yihao.talent.erasure.ErasureRefusal.SAME_PERSON;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// One request to erase one person.
///
/// @param ground an id of the grounds in force when it was asked for
/// @param holds unique: the talent while it is undecided or under way, itself afterwards
public record Erasure(
        String number,
        String talentId,
        String talentNumber,
        String ground,
        String rules,
        String reason,
        Status status,
        String askedBy,
        Instant askedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String declinedReason,
        String holds) {

    public enum Status {
        ASKED,
        APPROVED,
        DECLINED,
        DONE
    }

    /// Rule TE-01: whoever asked does not decide.
    Outcome<Erasure> approve(Act act) {
        return decidable(act.actor()).map(_ -> with(Status.APPROVED, act, null, talentId));
    }

    Outcome<Erasure> decline(Act act, String why) {
        return decidable(act.actor()).map(_ -> with(Status.DECLINED, act, why, number));
    }

    Outcome<Erasure> finished() {
        return done(
                status == Status.APPROVED
                        ? new Erasure(
                                number,
                                talentId,
                                talentNumber,
                                ground,
                                rules,
                                reason,
                                Status.DONE,
                                askedBy,
                                askedAt,
                                decidedBy,
                                decidedAt,
                                null,
                                number)
                        : this);
    }

    private Outcome<Erasure> decidable(Actor by) {
        if (status != Status.ASKED) {
            return refused(Refusal.of(ALREADY_DECIDED, "number", number));
        }
        return by.is(askedBy) ? refused(SAME_PERSON) : done(this);
    }

    private Erasure with(Status next, Act act, @Nullable String why, String held) {
        return new Erasure(
                number,
                talentId,
                talentNumber,
                ground,
                rules,
                reason,
                next,
                askedBy,
                askedAt,
                act.actor().subject(),
                act.at(),
                why,
                held);
    }
}
