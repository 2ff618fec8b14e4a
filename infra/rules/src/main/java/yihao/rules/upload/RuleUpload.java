package yihao.rules.upload;

import static yihao.rules.upload.RuleUploadProblem.DECIDED_BEFORE;
import static yihao.rules.upload.RuleUploadProblem.OWN_PROPOSAL;
import static yihao.rules.upload.RuleUploadProblem.REASON_MISSING;
import static yihao.rules.upload.RuleUploadProblem.VERSION_TAKEN;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.rules.Bilingual;
import yihao.rules.RuleSet;

/// One version of rule data as somebody wrote it. Once it is in force nothing of it changes any more.
///
/// @param text the document as it came
/// @param reason why it is proposed
public record RuleUpload(
        String kind,
        String reference,
        LocalDate validFrom,
        @Nullable Bilingual title,
        String text,
        String reason,
        Mark proposed,
        Status status,
        @Nullable Mark decided,
        @Nullable String declinedBecause) {

    public enum Status {
        PROPOSED,
        IN_FORCE,
        DECLINED
    }

    public record Mark(String by, Instant at) {

        static Mark of(Act act) {
            return new Mark(act.actor().subject(), act.at());
        }
    }

    /// As it stands in its address.
    public static String idOf(String kind, String reference) {
        return kind + "/" + reference;
    }

    static RuleUpload proposed(RuleSet<?> set, String text, String reason, Act act) {
        return new RuleUpload(
                set.kind(),
                set.reference(),
                set.validFrom(),
                set.title(),
                text,
                reason,
                Mark.of(act),
                Status.PROPOSED,
                null,
                null);
    }

    String id() {
        return idOf(kind, reference);
    }

    /// What was declined may come again, corrected.
    Outcome<RuleUpload> proposedAgain(RuleUpload corrected) {
        return status == Status.DECLINED
                ? Outcome.done(corrected)
                : Outcome.refused(Refusal.of(VERSION_TAKEN, "reference", reference));
    }

    Outcome<RuleUpload> putInForce(Act act) {
        if (status != Status.PROPOSED) {
            return Outcome.refused(Refusal.of(DECIDED_BEFORE, "status", status.name()));
        }
        return act.actor().is(proposed.by())
                ? Outcome.refused(OWN_PROPOSAL)
                : Outcome.done(decided(Status.IN_FORCE, null, act));
    }

    Outcome<RuleUpload> decline(Act act) {
        if (status != Status.PROPOSED) {
            return Outcome.refused(Refusal.of(DECIDED_BEFORE, "status", status.name()));
        }
        var why = act.reason();
        return why == null || why.isBlank()
                ? Outcome.refused(REASON_MISSING)
                : Outcome.done(decided(Status.DECLINED, why, act));
    }

    private RuleUpload decided(Status next, @Nullable String why, Act act) {
        return new RuleUpload(kind, reference, validFrom, title, text, reason, proposed, next, Mark.of(act), why);
    }
}
