package yihao.project.enclave;

import static yihao.project.enclave.EnclaveProblem.ENCLAVE_DAY_UNFIT;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_INPUT_UNFIT;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_NOT_YOURS;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_OVER;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_START_KNOWN;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_START_UNFIT;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_TERMS_IN_USE;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_YEAR_OPEN;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.enclave.Phase.Start;
import yihao.project.lifecycle.GuideProject;

/// Agreements once they are registered: terms replaced, inputs and starts told, ended.
public final class KeepEnclaves {

    private final Enclaves enclaves;
    private final EnclaveSight sight;
    private final EnclaveRights rights;
    private final GuideProject projects;

    public KeepEnclaves(Enclaves enclaves, EnclaveSight sight, EnclaveRights rights, GuideProject projects) {
        this.enclaves = enclaves;
        this.sight = sight;
        this.rights = rights;
        this.projects = projects;
    }

    /// Rule PE-01: terms that a year was entered by are never edited.
    public Outcome<Versioned<Enclave>> replaceTerms(String id, String text, Act act) {
        return decide(id, EnclaveAction.TERMS_REPLACED, act, enclave -> {
            if (!rights.mayRegister(act.actor(), List.of(enclave.out(), enclave.in()))) {
                return Outcome.refused(ENCLAVE_NOT_YOURS);
            }
            return enclave.isUsed()
                    ? Outcome.refused(ENCLAVE_TERMS_IN_USE)
                    : ReadTerms.read(text).map(enclave::with);
        });
    }

    public Outcome<Versioned<Enclave>> recordInput(
            String id, Input.Kind kind, Money amount, LocalDate day, String proof, Act act) {
        return decide(id, EnclaveAction.INPUT_RECORDED, act, enclave -> {
            if (!rights.mayEnter(act.actor(), enclave)) {
                return Outcome.refused(ENCLAVE_NOT_YOURS);
            }
            if (!amount.isPositive() || !amount.currency().getCurrencyCode().equals(SharedItem.YUAN)) {
                return Outcome.refused(ENCLAVE_INPUT_UNFIT);
            }
            return notWhileOpen(enclave)
                    .or(() -> inFuture(day, act))
                    .<Outcome<Enclave>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(enclave.with(new Input(kind, amount, day, proof, Mark.of(act)))));
        });
    }

    public Outcome<Versioned<Enclave>> tellStart(String id, Start start, LocalDate day, Act act) {
        return decide(id, EnclaveAction.START_TOLD, act, enclave -> {
            if (!rights.mayEnter(act.actor(), enclave)) {
                return Outcome.refused(ENCLAVE_NOT_YOURS);
            }
            if (!start.isTold()) {
                return Outcome.refused(ENCLAVE_START_UNFIT);
            }
            if (enclave.starts().containsKey(start)) {
                return Outcome.refused(ENCLAVE_START_KNOWN);
            }
            return notWhileOpen(enclave)
                    .or(() -> inFuture(day, act))
                    .<Outcome<Enclave>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(enclave.with(start, day)));
        });
    }

    public Outcome<Versioned<Enclave>> end(String id, Act act) {
        return decide(id, EnclaveAction.ENDED, act, enclave -> {
            if (!rights.mayEnd(act.actor())) {
                return Outcome.refused(ENCLAVE_NOT_YOURS);
            }
            if (act.reason() == null || act.reason().isBlank()) {
                return Outcome.refused(REASON_MISSING);
            }
            return notWhileOpen(enclave)
                    .<Outcome<Enclave>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(enclave.ended(Mark.of(act))));
        });
    }

    static Optional<Refusal> inFuture(LocalDate day, Act act) {
        return day.isAfter(CityTime.day(act.at()))
                ? Optional.of(Refusal.of(ENCLAVE_DAY_UNFIT, "day", day))
                : Optional.empty();
    }

    /// What a year that waits for its answer was reckoned from stays as it is.
    static Optional<Refusal> notWhileOpen(Enclave enclave) {
        return enclave.open().map(open -> Refusal.of(ENCLAVE_YEAR_OPEN, "year", open.year()));
    }

    private Outcome<Versioned<Enclave>> decide(
            String id, EnclaveAction action, Act act, Function<Enclave, Outcome<Enclave>> decision) {
        return sight.find(id, act.actor())
                .flatMap(_ -> enclaves.change(
                        id,
                        action,
                        act,
                        enclave -> enclave.ended() == null ? decision.apply(enclave) : Outcome.refused(ENCLAVE_OVER)));
    }

    /// The agreements that share a project, of those that somebody sees.
    public Outcome<List<Versioned<Enclave>>> ofProject(String project, Actor actor, int most) {
        return projects.find(project, actor)
                .map(_ -> enclaves.list(new Enclaves.Filter(null, project, null), null, actor, most));
    }
}
