package yihao.project.capital;

import static yihao.project.capital.CapitalProblem.CAPITAL_NOT_OPEN;
import static yihao.project.capital.CapitalProblem.VERIFIER_IS_ENTERER;
import static yihao.project.capital.CapitalProblem.VOUCHER_MISSING;
import static yihao.project.capital.CapitalProblem.VOUCHER_UNKNOWN;
import static yihao.project.lifecycle.ProjectProblem.NOT_YOURS;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.project.Rights;
import yihao.project.capital.Capital.Status;
import yihao.project.capital.CapitalRules.KindRule;

/// Rules PC-04 and PC-05: whoever entered a sum never verifies it, whatever their function; what was verified is taken
/// back only by who stands above, and
/// with a reason.
record VerifyPolicy(KindRule kind) {

    /// @param shown the voucher that whoever verifies has before them; asked for where the sum
    ///     names none, else the sum's own stays
    /// @param isCumulative whether the sum says what there is now
    Outcome<Capital> verify(Capital capital, @Nullable Voucher shown, boolean isCumulative, Act act) {
        if (!Rights.may(act.actor(), capital.unit(), kind.verify())) {
            return Outcome.refused(NOT_YOURS);
        }
        if (capital.isEnteredBy(act.actor())) {
            return Outcome.refused(VERIFIER_IS_ENTERER);
        }
        if (capital.status() != Status.ENTERED) {
            return notOpen(capital);
        }
        return capital.voucher() == null
                ? verifyBy(capital, shown, isCumulative, act)
                : Outcome.done(capital.verify(act));
    }

    private Outcome<Capital> verifyBy(Capital capital, @Nullable Voucher shown, boolean isCumulative, Act act) {
        if (shown == null) {
            return Outcome.refused(VOUCHER_MISSING);
        }
        return kind.vouchers().contains(shown.kind())
                ? Outcome.done(capital.verify(shown, isCumulative, act))
                : Outcome.refused(Refusal.of(VOUCHER_UNKNOWN, "voucher", shown.kind()));
    }

    Outcome<Capital> revoke(Capital capital, Act act) {
        if (capital.status() == Status.REVOKED) {
            return notOpen(capital);
        }
        if (!mayRevoke(capital, act.actor())) {
            return Outcome.refused(NOT_YOURS);
        }
        var reason = act.reason();
        return reason == null || reason.isBlank() ? Outcome.refused(REASON_MISSING) : Outcome.done(capital.revoke(act));
    }

    boolean mayVerify(Capital capital, Actor actor) {
        return capital.status() == Status.ENTERED
                && !capital.isEnteredBy(actor)
                && Rights.may(actor, capital.unit(), kind.verify());
    }

    boolean mayRevoke(Capital capital, Actor actor) {
        return switch (capital.status()) {
            case ENTERED -> actor.didAs(capital.entered().by()) || Rights.may(actor, capital.unit(), kind.verify());
            case VERIFIED -> Rights.may(actor, capital.unit(), kind.revoke());
            case REVOKED -> false;
        };
    }

    private static Outcome<Capital> notOpen(Capital capital) {
        return Outcome.refused(
                Refusal.of(CAPITAL_NOT_OPEN, "status", capital.status().name()));
    }
}
