package yihao.talent.institution;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.institution.InstitutionRefusal.AGREEMENT_NOT_FOUND;
import static yihao.talent.institution.InstitutionRefusal.DATE_IN_FUTURE;
import static yihao.talent.institution.InstitutionRefusal.EVIDENCE_ALREADY_THERE;
import static yihao.talent.institution.InstitutionRefusal.EVIDENCE_INFECTED;
import static yihao.talent.institution.InstitutionRefusal.EVIDENCE_NOT_FOUND;
import static yihao.talent.institution.InstitutionRefusal.FULL;
import static yihao.talent.institution.InstitutionRefusal.NOT_YOURS;
import static yihao.talent.institution.InstitutionRefusal.PAPER_UNKNOWN;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.talent.institution.Evidence.Withdrawal;
import yihao.talent.institution.InstitutionSight.Right;

/// Rule TI-06: evidence is a file of a kind the rules know, with its fingerprint, the same file once as the same paper,
/// withdrawn with a reason. What the virus scanner found something in proves nothing.
public final class KeepEvidence {

    private final InstitutionSight sight;

    KeepEvidence(InstitutionSight sight) {
        this.sight = sight;
    }

    /// Asked before a file is read.
    public Outcome<Versioned<Institution>> mayAdd(String id, Act act) {
        return sight.find(id, act.actor())
                .flatMap(found ->
                        sight.may(act.actor(), Right.WORK, found.state(), act.at()) ? done(found) : refused(NOT_YOURS));
    }

    public Outcome<Versioned<Institution>> add(String id, Evidence evidence, Act act) {
        var today = CityTime.day(act.at());
        return sight.work(
                id,
                InstitutionAction.EVIDENCE_ADDED,
                act,
                (institution, set) -> whyNot(institution.folder(), evidence, set.rules(), today)
                        .<Outcome<Institution>>map(Outcome::refused)
                        .orElseGet(
                                () -> done(institution.with(institution.folder().with(evidence)))));
    }

    private static Optional<Refusal> whyNot(Folder folder, Evidence evidence, FourMajors rules, LocalDate today) {
        if (rules.paper(evidence.paper()).isEmpty()) {
            return Optional.of(Refusal.of(PAPER_UNKNOWN, "paper", evidence.paper()));
        }
        if (evidence.documentDate() != null && evidence.documentDate().isAfter(today)) {
            return Optional.of(Refusal.of(DATE_IN_FUTURE));
        }
        if (evidence.agreement() != null
                && folder.agreement(evidence.agreement()).isEmpty()) {
            return Optional.of(Refusal.of(AGREEMENT_NOT_FOUND));
        }
        return folder.evidence().size() >= Folder.MOST
                ? Optional.of(Refusal.of(FULL, "most", Folder.MOST))
                : whyNotThisFile(folder, evidence);
    }

    private static Optional<Refusal> whyNotThisFile(Folder folder, Evidence evidence) {
        var same = folder.evidence().stream()
                .filter(known -> known.file().sha256().equals(evidence.file().sha256()))
                .toList();
        var infection = same.stream()
                .map(Evidence::infected)
                .flatMap(Stream::ofNullable)
                .findFirst();
        if (infection.isPresent()) {
            return Optional.of(
                    Refusal.of(EVIDENCE_INFECTED, "found", infection.get().found()));
        }
        return same.stream()
                        .filter(Evidence::counts)
                        .anyMatch(known -> known.paper().equals(evidence.paper()))
                ? Optional.of(Refusal.of(EVIDENCE_ALREADY_THERE))
                : Optional.empty();
    }

    /// What a stage was entered with may be withdrawn, too: the stage stays, and the next one asks for it no more.
    public Outcome<Versioned<Institution>> withdraw(String id, String evidenceId, String reason, Act act) {
        var withdrawal = new Withdrawal(act.actor().subject(), act.at(), reason);
        return sight.work(
                id,
                InstitutionAction.EVIDENCE_WITHDRAWN,
                act.because(reason),
                (institution, _) -> institution
                                .folder()
                                .paper(evidenceId)
                                .filter(one -> one.withdrawn() == null)
                                .isEmpty()
                        ? refused(EVIDENCE_NOT_FOUND)
                        : done(institution.with(institution
                                .folder()
                                .withEvidence(one -> one.id().equals(evidenceId) ? one.withdraw(withdrawal) : one))));
    }
}
