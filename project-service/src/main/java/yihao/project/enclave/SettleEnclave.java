package yihao.project.enclave;

import static yihao.project.enclave.EnclaveProblem.ENCLAVE_CORRECTION_DUE;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_NOT_AGREED;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_NOT_OPEN;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_NOT_YOURS;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_OWN;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_UNCHANGED;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_YEAR_ELSEWHERE;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_YEAR_NOT_OVER;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_YEAR_OUT_OF_TURN;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_YEAR_SETTLED;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.enclave.Enclave.SharedProject;
import yihao.project.enclave.Settlement.ItemAmount;
import yihao.project.enclave.Settlement.Status;

/// Rules PE-05 to PE-07: a year is entered by one side, answered by the other, decided by the city where they
/// disagree; one after the other, each once; what was settled is corrected beside, with the difference.
public final class SettleEnclave {

    private final Enclaves enclaves;
    private final EnclaveSight sight;
    private final EnclaveRights rights;

    public SettleEnclave(Enclaves enclaves, EnclaveSight sight, EnclaveRights rights) {
        this.enclaves = enclaves;
        this.sight = sight;
        this.rights = rights;
    }

    public Outcome<Versioned<Enclave>> enter(String id, int year, List<ItemAmount> amounts, Act act) {
        try {
            return decide(
                    id,
                    EnclaveAction.YEAR_ENTERED,
                    act,
                    enclave -> mayEnter(enclave, year, amounts, act)
                            .or(() -> outOfTurn(enclave, year, elsewhere(id, enclave)))
                            .or(() -> KeepEnclaves.over(enclave, year))
                            .or(() -> correctionDue(enclave))
                            .<Outcome<Enclave>>map(Outcome::refused)
                            .orElseGet(() -> Outcome.done(
                                    enclave.with(SettledYears.of(enclave).entered(year, amounts, act)))));
        } catch (Enclaves.Taken _) {
            return Outcome.refused(Refusal.of(ENCLAVE_YEAR_ELSEWHERE, "year", year));
        }
    }

    public int nextYear(Versioned<Enclave> enclave) {
        return enclave.state().nextYear(elsewhere(enclave.id(), enclave.state()));
    }

    /// Rule PE-09: the years that other agreements settled for one of the projects.
    private Set<Integer> elsewhere(String id, Enclave enclave) {
        var projects = enclave.projects().stream().map(SharedProject::id).toList();
        return enclaves.sharing(projects).stream()
                .filter(other -> !other.id().equals(id))
                .flatMap(other -> other.state().settled().keySet().stream())
                .collect(Collectors.toSet());
    }

    /// Rule PE-07: what was settled stays; the correction says the difference, of its year and of those after it.
    public Outcome<Versioned<Enclave>> correct(String id, int year, List<ItemAmount> amounts, Act act) {
        return decide(id, EnclaveAction.YEAR_CORRECTED, act, enclave -> {
            if (act.reason() == null || act.reason().isBlank()) {
                return Outcome.refused(REASON_MISSING);
            }
            var refused = mayEnter(enclave, year, amounts, act)
                    .or(() -> enclave.settled().containsKey(year)
                            ? Optional.empty()
                            : Optional.of(outOfTurn(year, enclave.nextYear(elsewhere(id, enclave)))));
            if (refused.isPresent()) {
                return Outcome.refused(refused.get());
            }
            var correction = SettledYears.of(enclave).corrected(year, amounts, act);
            return correction.shares().isEmpty()
                    ? Outcome.refused(ENCLAVE_UNCHANGED)
                    : Outcome.done(enclave.with(correction));
        });
    }

    private Optional<Refusal> mayEnter(Enclave enclave, int year, List<ItemAmount> amounts, Act act) {
        if (!rights.mayEnter(act.actor(), enclave)) {
            return Optional.of(Refusal.of(ENCLAVE_NOT_YOURS));
        }
        if (!enclave.isAgreed()) {
            return Optional.of(Refusal.of(ENCLAVE_NOT_AGREED, "year", year));
        }
        if (year >= CityTime.day(act.at()).getYear()) {
            return Optional.of(Refusal.of(ENCLAVE_YEAR_NOT_OVER, "year", year));
        }
        return KeepEnclaves.notWhileOpen(enclave).or(() -> enclave.terms().unfit(amounts));
    }

    private static Optional<Refusal> outOfTurn(Enclave enclave, int year, Set<Integer> elsewhere) {
        if (enclave.settled().containsKey(year)) {
            return Optional.of(Refusal.of(ENCLAVE_YEAR_SETTLED, "year", year));
        }
        if (elsewhere.contains(year)) {
            return Optional.of(Refusal.of(ENCLAVE_YEAR_ELSEWHERE, "year", year));
        }
        var next = enclave.nextYear(elsewhere);
        return year == next ? Optional.empty() : Optional.of(outOfTurn(year, next));
    }

    private static Refusal outOfTurn(int year, int next) {
        return new Refusal(ENCLAVE_YEAR_OUT_OF_TURN, Map.of("year", year, "next", next));
    }

    private static Optional<Refusal> correctionDue(Enclave enclave) {
        return SettledYears.of(enclave).firstChanged().map(year -> Refusal.of(ENCLAVE_CORRECTION_DUE, "year", year));
    }

    public Outcome<Versioned<Enclave>> confirm(String id, int year, Act act) {
        return answer(id, year, EnclaveAction.YEAR_CONFIRMED, act, Status.SETTLED);
    }

    public Outcome<Versioned<Enclave>> dispute(String id, int year, Act act) {
        return act.reason() == null || act.reason().isBlank()
                ? Outcome.refused(REASON_MISSING)
                : answer(id, year, EnclaveAction.YEAR_DISPUTED, act, Status.DISPUTED);
    }

    private Outcome<Versioned<Enclave>> answer(String id, int year, EnclaveAction action, Act act, Status next) {
        return onOpen(id, year, Status.ENTERED, action, act, (enclave, open) -> {
            if (!rights.mayAnswer(act.actor(), enclave, open)) {
                return Outcome.refused(ENCLAVE_NOT_YOURS);
            }
            return EnclaveRights.isOwn(act.actor(), enclave, open)
                    ? Outcome.refused(ENCLAVE_OWN)
                    : Outcome.done(enclave.replaced(open, open.answered(next, Mark.of(act))));
        });
    }

    /// @param stands whether the year is settled as it was entered; else it is entered anew
    public Outcome<Versioned<Enclave>> decideDispute(String id, int year, boolean stands, Act act) {
        return onOpen(id, year, Status.DISPUTED, EnclaveAction.DISPUTE_DECIDED, act, (enclave, open) -> {
            if (!rights.mayDecide(act.actor())) {
                return Outcome.refused(ENCLAVE_NOT_YOURS);
            }
            if (EnclaveRights.isOwn(act.actor(), enclave, open)) {
                return Outcome.refused(ENCLAVE_OWN);
            }
            if (act.reason() == null || act.reason().isBlank()) {
                return Outcome.refused(REASON_MISSING);
            }
            var next = stands ? Status.SETTLED : Status.REJECTED;
            return Outcome.done(enclave.replaced(open, open.decided(next, Mark.of(act))));
        });
    }

    private Outcome<Versioned<Enclave>> onOpen(
            String id,
            int year,
            Status status,
            EnclaveAction action,
            Act act,
            BiFunction<Enclave, Settlement, Outcome<Enclave>> decision) {
        return decide(
                id,
                action,
                act,
                enclave -> enclave.open()
                        .filter(open -> open.year() == year && open.status() == status)
                        .map(open -> decision.apply(enclave, open))
                        .orElseGet(() -> Outcome.refused(Refusal.of(ENCLAVE_NOT_OPEN, "year", year))));
    }

    private Outcome<Versioned<Enclave>> decide(
            String id, EnclaveAction action, Act act, Function<Enclave, Outcome<Enclave>> decision) {
        return sight.find(id, act.actor()).flatMap(_ -> enclaves.change(id, action, act, decision));
    }
}
