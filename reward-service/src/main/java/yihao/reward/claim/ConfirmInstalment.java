package yihao.reward.claim;

import java.util.Objects;
import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reward.Duties;
import yihao.reward.claim.Claim.Status;
import yihao.reward.scheme.Trigger;

/// Rule RC-15: an officer confirms, by evidence, what an instalment waits for and no record can tell; once for all
/// payees and payers of it, and by another person than who pays.
public final class ConfirmInstalment {

    static final Function[] CONFIRMERS = {Function.UNIT_OFFICER, Function.UNIT_HEAD, Function.BUREAU_OFFICER};

    private final Claims claims;

    public ConfirmInstalment(Claims claims) {
        this.claims = claims;
    }

    /// @param act its reason is the evidence
    public Outcome<Versioned<Claim>> confirm(String id, int instalment, Act act) {
        return DecideClaim.known(
                id,
                claims.change(id, ClaimAction.INSTALMENT_CONFIRMED, act, claim -> confirmed(claim, instalment, act)));
    }

    private static Outcome<Claim> confirmed(Claim claim, int instalment, Act act) {
        var refusal = claim.guard(act, Status.APPROVED, java.util.List.of(), CONFIRMERS)
                .or(() -> whyNot(claim, instalment))
                .or(() -> Duties.reasonMissing(act));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var by = act.actor().subject();
        var confirmation = new Confirmation(Objects.requireNonNullElse(act.reason(), ""), by, act.at());
        return Outcome.done(Edit.of(claim)
                .decided(ClaimAction.INSTALMENT_CONFIRMED, act)
                .confirmed(instalment, confirmation)
                .done());
    }

    private static Optional<Refusal> whyNot(Claim claim, int instalment) {
        return claim.shares().stream().anyMatch(share -> share.ofInstalment() == instalment && waits(share))
                ? Optional.empty()
                : Optional.of(Refusal.of(ClaimProblem.NOTHING_TO_CONFIRM, "no", instalment));
    }

    static boolean waits(Share share) {
        return share.isOpen() && share.asked() instanceof Trigger.Confirmed && share.confirmed() == null;
    }
}
