package yihao.project.agreement;

import static yihao.project.agreement.AgreementProblem.AGREEMENT_DAY_TOO_EARLY;
import static yihao.project.agreement.AgreementProblem.AGREEMENT_ENDED;
import static yihao.project.agreement.AgreementProblem.AGREEMENT_FULL;
import static yihao.project.agreement.AgreementProblem.COMMITMENT_NOT_FOUND;
import static yihao.project.agreement.AgreementProblem.COMMITMENT_NOT_IN_FORCE;
import static yihao.project.agreement.AgreementProblem.FULFILMENT_NOT_FOUND;
import static yihao.project.agreement.AgreementProblem.FULFILMENT_NOT_OPEN;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;

/// Rules PG-06 and PG-07: what was done for a commitment that binds, told by one person and confirmed by another, and
/// the extensions of its due day.
public final class FulfilCommitments {

    private static final int MOST = 100;

    private final Agreements agreements;
    private final AgreementSight sight;
    private final AgreementRuleBook book;
    private final ProjectsGoOn goOn;
    private final Supplier<String> newId;

    public FulfilCommitments(
            Agreements agreements,
            AgreementSight sight,
            AgreementRuleBook book,
            ProjectsGoOn goOn,
            Supplier<String> newId) {
        this.agreements = agreements;
        this.sight = sight;
        this.book = book;
        this.goOn = goOn;
        this.newId = newId;
    }

    /// @param amount none where the commitment names none
    public record Told(LocalDate day, @Nullable BigDecimal amount, String evidence) {}

    /// Which commitment of which agreement.
    public record Which(String agreement, String commitment) {}

    /// To a later day, with its reason; every day it was due before is kept.
    public Outcome<Versioned<Agreement>> extend(Which which, LocalDate until, Act act) {
        return decide(which, AgreementAction.EXTENDED, act, (one, of) -> {
            var notYours = rights(one)
                    .whyNotExtend(act.actor(), one.unit(), of)
                    .map(Refusal::of)
                    .or(() -> goOn.whyNot(one));
            if (notYours.isPresent()) {
                return Outcome.refused(notYours.get());
            }
            if (Agreement.isBlank(act.reason())) {
                return Outcome.refused(REASON_MISSING);
            }
            return until.isAfter(of.due())
                    ? Outcome.done(of.extended(until, Mark.of(act)))
                    : Outcome.refused(new Refusal(
                            AGREEMENT_DAY_TOO_EARLY,
                            Map.of("date", until, "limit", of.due().plusDays(1))));
        });
    }

    public Outcome<Versioned<Agreement>> enter(Which which, Told told, Act act) {
        var id = newId.get();
        return decide(which, AgreementAction.FULFILMENT_ENTERED, act, (one, of) -> {
            var rights = rights(one);
            return rights.whyNotEnter(act.actor(), one.unit())
                    .map(Refusal::of)
                    .or(() -> whyNot(told, of, rights.rules(), act))
                    .<Outcome<Commitment>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(of.with(
                            new Fulfilment(id, told.day(), told.amount(), told.evidence(), Mark.of(act), null, null))));
        });
    }

    private static Optional<Refusal> whyNot(Told told, Commitment of, AgreementRules rules, Act act) {
        return of.fulfilments().size() >= MOST
                ? Optional.of(Refusal.of(AGREEMENT_FULL, "limit", MOST))
                : Days.whyNot(told.day(), LocalDate.MIN, act).or(() -> Amounts.whyNot(told.amount(), of, rules));
    }

    public Outcome<Versioned<Agreement>> confirm(Which which, String fulfilment, Act act) {
        return decide(
                which,
                AgreementAction.FULFILMENT_CONFIRMED,
                act,
                (one, of) -> settle(
                        of,
                        fulfilment,
                        found -> rights(one).whyNotConfirm(act.actor(), one.unit(), of, found),
                        found -> found.waits() ? Outcome.done(found.confirmed(Mark.of(act))) : notOpen()));
    }

    public Outcome<Versioned<Agreement>> withdraw(Which which, String fulfilment, Act act) {
        return decide(
                which,
                AgreementAction.FULFILMENT_WITHDRAWN,
                act,
                (one, of) -> settle(
                        of,
                        fulfilment,
                        found -> rights(one).whyNotWithdraw(act.actor(), one.unit(), of, found),
                        found -> {
                            if (Agreement.isBlank(act.reason())) {
                                return Outcome.refused(REASON_MISSING);
                            }
                            return found.withdrawn() == null ? Outcome.done(found.withdrawn(Mark.of(act))) : notOpen();
                        }));
    }

    private static Outcome<Commitment> settle(
            Commitment of,
            String fulfilment,
            Function<Fulfilment, Optional<ProblemCode>> right,
            Function<Fulfilment, Outcome<Fulfilment>> decision) {
        var found = of.fulfilment(fulfilment);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of(FULFILMENT_NOT_FOUND, "id", fulfilment));
        }
        var notYours = right.apply(found.get());
        return notYours.isPresent()
                ? Outcome.refused(notYours.get())
                : decision.apply(found.get()).map(of::with);
    }

    private static Outcome<Fulfilment> notOpen() {
        return Outcome.refused(FULFILMENT_NOT_OPEN);
    }

    private AgreementRights rights(Agreement one) {
        return new AgreementRights(book.of(one).rules());
    }

    private interface Decision {
        Outcome<Commitment> decide(Agreement agreement, Commitment commitment);
    }

    private Outcome<Versioned<Agreement>> decide(Which which, AgreementAction action, Act act, Decision decision) {
        return sight.find(which.agreement(), act.actor())
                .flatMap(_ -> agreements.change(which.agreement(), action, act, one -> {
                    var found = one.commitment(which.commitment());
                    if (found.isEmpty()) {
                        return Outcome.refused(Refusal.of(COMMITMENT_NOT_FOUND, "id", which.commitment()));
                    }
                    if (one.isEnded()) {
                        return Outcome.refused(AGREEMENT_ENDED);
                    }
                    return found.get().isInForce(one.drafts())
                            ? decision.decide(one, found.get()).map(one::with)
                            : Outcome.refused(COMMITMENT_NOT_IN_FORCE);
                }));
    }
}
