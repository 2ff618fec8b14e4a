package yihao.project.agreement;

import static yihao.project.agreement.AgreementProblem.AGREEMENT_ENDED;
import static yihao.project.agreement.AgreementProblem.AGREEMENT_FULL;
import static yihao.project.agreement.AgreementProblem.AGREEMENT_TEXT_FIXED;
import static yihao.project.agreement.AgreementProblem.COMMITMENT_NOT_FOUND;
import static yihao.project.agreement.AgreementProblem.COMMITMENT_REMOVAL_SIGNED;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;

/// Rule PG-05: what both sides commit themselves to is written while the current version is neither reviewed nor
/// signed; what changes later is another version.
public final class KeepCommitments {

    private static final int MOST = 200;

    private final Agreements agreements;
    private final AgreementSight sight;
    private final AgreementRuleBook book;
    private final ProjectsGoOn goOn;
    private final Supplier<String> newId;

    public KeepCommitments(
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

    public Outcome<Versioned<Agreement>> commit(String id, Commitment.Content content, Act act) {
        var commitment = newId.get();
        return write(id, AgreementAction.COMMITTED, act, one -> {
            if (one.commitments().size() >= MOST) {
                return Outcome.refused(Refusal.of(AGREEMENT_FULL, "limit", MOST));
            }
            return Amounts.whyNot(content, book.of(one).rules())
                    .<Outcome<Agreement>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(one.with(
                            Commitment.of(commitment, content, one.current().number(), Mark.of(act)))));
        });
    }

    /// From the current version on; of one that binds already it counts until that version is signed.
    public Outcome<Versioned<Agreement>> drop(String id, String commitment, Act act) {
        return write(
                id,
                AgreementAction.COMMITMENT_DROPPED,
                act,
                one -> one.commitment(commitment)
                        .filter(found -> found.dropped() == null)
                        .map(found -> found.dropped(
                                new Commitment.Dropped(one.current().number(), Mark.of(act))))
                        .map(one::with)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(Refusal.of(COMMITMENT_NOT_FOUND, "id", commitment))));
    }

    /// As if it had not been taken out, while no version without it is signed.
    public Outcome<Versioned<Agreement>> restore(String id, String commitment, Act act) {
        return write(id, AgreementAction.COMMITMENT_RESTORED, act, one -> {
            var found = one.commitment(commitment).filter(of -> of.dropped() != null);
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.of(COMMITMENT_NOT_FOUND, "id", commitment));
            }
            return found.get().isRestorable(one.drafts())
                    ? Outcome.done(one.with(found.get()
                            .restored(new Commitment.Restored(one.current().number(), Mark.of(act)))))
                    : Outcome.refused(COMMITMENT_REMOVAL_SIGNED);
        });
    }

    private Outcome<Versioned<Agreement>> write(
            String id, AgreementAction action, Act act, Function<Agreement, Outcome<Agreement>> decision) {
        return sight.find(id, act.actor())
                .flatMap(_ -> agreements.change(id, action, act, one -> {
                    var whyNot = whyNot(one, act).map(Refusal::of).or(() -> goOn.whyNot(one));
                    return whyNot.isPresent() ? Outcome.refused(whyNot.get()) : decision.apply(one);
                }));
    }

    private Optional<ProblemCode> whyNot(Agreement one, Act act) {
        var rights = new AgreementRights(book.of(one).rules());
        return rights.whyNotDraft(act.actor(), one.unit()).or(() -> {
            if (one.isEnded()) {
                return Optional.of(AGREEMENT_ENDED);
            }
            return one.current().isOpen() ? Optional.empty() : Optional.of(AGREEMENT_TEXT_FIXED);
        });
    }
}
