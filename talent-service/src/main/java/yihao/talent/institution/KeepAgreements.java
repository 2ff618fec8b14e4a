package yihao.talent.institution;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.institution.InstitutionRefusal.AGREEMENT_ENDED;
import static yihao.talent.institution.InstitutionRefusal.AGREEMENT_NOT_FOUND;
import static yihao.talent.institution.InstitutionRefusal.AGREEMENT_NUMBER_TAKEN;
import static yihao.talent.institution.InstitutionRefusal.AGREEMENT_TERM;
import static yihao.talent.institution.InstitutionRefusal.COMMITMENT_NOT_FOUND;
import static yihao.talent.institution.InstitutionRefusal.DATE_IN_FUTURE;
import static yihao.talent.institution.InstitutionRefusal.FULL;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.talent.institution.Agreement.Commitment;
import yihao.talent.institution.Agreement.Ending;
import yihao.talent.institution.Agreement.Mark;

/// Rule TI-07: cooperation agreements with what both sides owe. An agreement that has ended is not changed any more.
public final class KeepAgreements {

    private final InstitutionSight sight;

    KeepAgreements(InstitutionSight sight) {
        this.sight = sight;
    }

    public Outcome<Versioned<Institution>> sign(String id, Agreement agreement, Act act) {
        var today = CityTime.day(act.at());
        return sight.work(
                id,
                InstitutionAction.AGREEMENT_SIGNED,
                act,
                (institution, _) -> whyNot(institution.folder(), agreement, today)
                        .<Outcome<Institution>>map(Outcome::refused)
                        .orElseGet(
                                () -> done(institution.with(institution.folder().with(agreement)))));
    }

    private static Optional<Refusal> whyNot(Folder folder, Agreement agreement, LocalDate today) {
        var text = agreement.text();
        if (text.signedOn().isAfter(today)) {
            return Optional.of(Refusal.of(DATE_IN_FUTURE));
        }
        if (agreement.endsOn().isBefore(text.signedOn())) {
            return Optional.of(
                    Refusal.of(AGREEMENT_TERM, "from", text.signedOn().toString()));
        }
        var taken = folder.agreements().stream()
                .anyMatch(known -> known.text().number().equals(text.number()));
        if (taken) {
            return Optional.of(Refusal.of(AGREEMENT_NUMBER_TAKEN, "number", text.number()));
        }
        return folder.agreements().size() >= Folder.MOST
                ? Optional.of(Refusal.of(FULL, "most", Folder.MOST))
                : Optional.empty();
    }

    public Outcome<Versioned<Institution>> extend(
            String id, String agreementId, LocalDate until, String reason, Act act) {
        return change(
                id,
                agreementId,
                InstitutionAction.AGREEMENT_EXTENDED,
                act.because(reason),
                agreement -> until.isAfter(agreement.endsOn())
                        ? done(agreement.until(until))
                        : refused(Refusal.of(
                                AGREEMENT_TERM, "from", agreement.endsOn().toString())));
    }

    public Outcome<Versioned<Institution>> end(String id, String agreementId, LocalDate on, String reason, Act act) {
        var ending = new Ending(on, reason, act.actor().subject(), act.at());
        return change(id, agreementId, InstitutionAction.AGREEMENT_ENDED, act.because(reason), agreement -> {
            if (on.isAfter(CityTime.day(act.at()))) {
                return refused(DATE_IN_FUTURE);
            }
            return on.isBefore(agreement.text().signedOn())
                    ? refused(Refusal.of(
                            AGREEMENT_TERM, "from", agreement.text().signedOn().toString()))
                    : done(agreement.end(ending));
        });
    }

    public Outcome<Versioned<Institution>> add(String id, String agreementId, Commitment commitment, Act act) {
        return change(
                id,
                agreementId,
                InstitutionAction.COMMITMENT_ADDED,
                act,
                agreement -> agreement.commitments().size() >= Folder.MOST
                        ? refused(Refusal.of(FULL, "most", Folder.MOST))
                        : done(agreement.with(commitment)));
    }

    /// Kept or not; a later mark corrects an earlier one.
    public Outcome<Versioned<Institution>> mark(
            String id, String agreementId, String commitmentId, Mark mark, Act act) {
        return change(id, agreementId, InstitutionAction.COMMITMENT_MARKED, act.because(mark.note()), agreement -> {
            if (agreement.commitment(commitmentId).isEmpty()) {
                return refused(COMMITMENT_NOT_FOUND);
            }
            if (mark.on().isAfter(CityTime.day(act.at()))) {
                return refused(DATE_IN_FUTURE);
            }
            return done(agreement.with(
                    commitmentId, one -> new Commitment(one.id(), one.side(), one.text(), one.dueOn(), mark)));
        });
    }

    private Outcome<Versioned<Institution>> change(
            String id,
            String agreementId,
            InstitutionAction action,
            Act act,
            Function<Agreement, Outcome<Agreement>> decision) {
        return sight.work(id, action, act, (institution, _) -> {
            var found = institution.folder().agreement(agreementId);
            if (found.isEmpty()) {
                return refused(AGREEMENT_NOT_FOUND);
            }
            return found.get().ended() == null
                    ? decision.apply(found.get())
                            .map(next -> institution.with(institution.folder().with(agreementId, _ -> next)))
                    : refused(AGREEMENT_ENDED);
        });
    }
}
