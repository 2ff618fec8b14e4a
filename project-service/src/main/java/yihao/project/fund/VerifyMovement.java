package yihao.project.fund;

import static yihao.project.fund.FundProblem.FUND_EXITS_STAND;
import static yihao.project.fund.FundProblem.FUND_MOVEMENT_NOT_FOUND;
import static yihao.project.fund.FundProblem.FUND_MOVEMENT_NOT_OPEN;
import static yihao.project.fund.FundProblem.FUND_NOT_YOURS;
import static yihao.project.fund.FundProblem.FUND_OWN_ENTRY;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;

/// Rule FU-05: an instalment or an exit is verified by somebody else than who entered it, and taken back with a reason.
public final class VerifyMovement {

    private final FundSight sight;

    public VerifyMovement(FundSight sight) {
        this.sight = sight;
    }

    public Outcome<Versioned<Fund>> verify(String fundId, String commitmentId, String movementId, Act act) {
        return sight.decide(fundId, commitmentId, FundAction.VERIFIED, act, (fund, _) -> {
            if (!sight.rights(act.at()).mayVerify(act.actor(), fund)) {
                return Outcome.refused(FUND_NOT_YOURS);
            }
            return fund.change(commitmentId, one -> movement(one, movementId, found -> verified(one, found, act)));
        });
    }

    private static Outcome<Commitment> verified(Commitment commitment, Movement movement, Act act) {
        if (act.actor().is(movement.entered().by())) {
            return Outcome.refused(FUND_OWN_ENTRY);
        }
        return movement.status() == Movement.Status.ENTERED
                ? Outcome.done(commitment.with(movement.verify(act)))
                : notOpen(movement);
    }

    /// What exits were reckoned from stays.
    public Outcome<Versioned<Fund>> revoke(String fundId, String commitmentId, String movementId, Act act) {
        return sight.decide(
                fundId,
                commitmentId,
                FundAction.REVOKED,
                act,
                (fund, _) -> fund.change(
                        commitmentId, one -> movement(one, movementId, found -> revoked(fund, one, found, act))));
    }

    private Outcome<Commitment> revoked(Fund fund, Commitment commitment, Movement movement, Act act) {
        if (movement.status() == Movement.Status.REVOKED) {
            return notOpen(movement);
        }
        if (!sight.rights(act.at()).mayRevoke(act.actor(), fund, movement)) {
            return Outcome.refused(FUND_NOT_YOURS);
        }
        if (CommitFund.isBlank(act.reason())) {
            return Outcome.refused(REASON_MISSING);
        }
        var without = commitment.with(movement.revoke(act));
        return without.leftToExit().amount().signum() < 0 ? Outcome.refused(FUND_EXITS_STAND) : Outcome.done(without);
    }

    private static Outcome<Commitment> notOpen(Movement movement) {
        return Outcome.refused(
                Refusal.of(FUND_MOVEMENT_NOT_OPEN, "status", movement.status().name()));
    }

    private static Outcome<Commitment> movement(
            Commitment commitment, String id, Function<Movement, Outcome<Commitment>> decision) {
        return commitment
                .movement(id)
                .map(decision)
                .orElseGet(() -> Outcome.refused(Refusal.of(FUND_MOVEMENT_NOT_FOUND, "id", id)));
    }
}
