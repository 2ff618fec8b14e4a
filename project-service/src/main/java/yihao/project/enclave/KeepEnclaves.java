package yihao.project.enclave;

import static yihao.project.enclave.EnclaveProblem.ENCLAVE_DAY_UNFIT;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_LAST_YEAR_UNFIT;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_NOT_YOURS;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_OVER;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_OWN;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_TERMS_IN_USE;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_YEAR_OPEN;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.enclave.Settlement.Side;
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
            if (enclave.ended() != null) {
                return Outcome.refused(ENCLAVE_OVER);
            }
            return enclave.isUsed()
                    ? Outcome.refused(ENCLAVE_TERMS_IN_USE)
                    : ReadTerms.read(text, Mark.of(act)).map(terms -> enclave.with(terms, ownSide(enclave, act)));
        });
    }

    private static Map<Side, Mark> ownSide(Enclave enclave, Act act) {
        return enclave.sideOf(act.actor())
                .map(side -> Map.of(side, Mark.of(act)))
                .orElse(Map.of());
    }

    /// Rule PE-06: no year is entered before both sides agreed, and nobody agrees to what they wrote.
    public Outcome<Versioned<Enclave>> agree(String id, Act act) {
        return decide(id, EnclaveAction.AGREED, act, enclave -> {
            if (enclave.ended() != null) {
                return Outcome.refused(ENCLAVE_OVER);
            }
            var side = rights.mayAgree(act.actor(), enclave);
            if (side.isEmpty()) {
                return Outcome.refused(ENCLAVE_NOT_YOURS);
            }
            return EnclaveRights.hasAgreed(act.actor(), enclave)
                    ? Outcome.refused(ENCLAVE_OWN)
                    : Outcome.done(enclave.agreed(side.get(), Mark.of(act)));
        });
    }

    /// Rule PE-09: years until the last that counts are still settled and corrected; the projects are free at once.
    public Outcome<Versioned<Enclave>> end(String id, int lastYear, Act act) {
        return decide(id, EnclaveAction.ENDED, act, enclave -> {
            if (!rights.mayEnd(act.actor())) {
                return Outcome.refused(ENCLAVE_NOT_YOURS);
            }
            if (enclave.ended() != null) {
                return Outcome.refused(ENCLAVE_OVER);
            }
            if (act.reason() == null || act.reason().isBlank()) {
                return Outcome.refused(REASON_MISSING);
            }
            return notWhileOpen(enclave)
                    .or(() -> lastYearUnfit(enclave, lastYear, act))
                    .<Outcome<Enclave>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(enclave.ended(lastYear, Mark.of(act))));
        });
    }

    /// What is settled stays: the last year is none before it. The year before the signing: none counts.
    private static Optional<Refusal> lastYearUnfit(Enclave enclave, int lastYear, Act act) {
        var settled = enclave.settled();
        var first = settled.isEmpty() ? enclave.signedOn().getYear() - 1 : settled.lastKey();
        var last = CityTime.day(act.at()).getYear();
        return lastYear < first || lastYear > last
                ? Optional.of(new Refusal(ENCLAVE_LAST_YEAR_UNFIT, Map.of("first", first, "last", last)))
                : Optional.empty();
    }

    static Optional<Refusal> inFuture(LocalDate day, Act act) {
        return day.isAfter(CityTime.day(act.at()))
                ? Optional.of(Refusal.of(ENCLAVE_DAY_UNFIT, "day", day))
                : Optional.empty();
    }

    static Optional<Refusal> over(Enclave enclave, int year) {
        return enclave.isOver(year) ? Optional.of(Refusal.of(ENCLAVE_OVER)) : Optional.empty();
    }

    /// What a year that waits for its answer was reckoned from stays as it is.
    static Optional<Refusal> notWhileOpen(Enclave enclave) {
        return enclave.open().map(open -> Refusal.of(ENCLAVE_YEAR_OPEN, "year", open.year()));
    }

    private Outcome<Versioned<Enclave>> decide(
            String id, EnclaveAction action, Act act, Function<Enclave, Outcome<Enclave>> decision) {
        return sight.find(id, act.actor()).flatMap(_ -> enclaves.change(id, action, act, decision));
    }

    /// The agreements that share a project, of those that somebody sees.
    public Outcome<List<Versioned<Enclave>>> ofProject(String project, Actor actor, int most) {
        return projects.find(project, actor)
                .map(_ -> enclaves.list(new Enclaves.Filter(null, project, null), null, actor, most));
    }
}
