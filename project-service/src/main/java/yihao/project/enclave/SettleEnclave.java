package yihao.project.enclave;

import static yihao.project.enclave.EnclaveProblem.ENCLAVE_AMOUNT_MISSING;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_AMOUNT_UNFIT;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_CORRECTION_DUE;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_NOT_OPEN;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_NOT_YOURS;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_OVER;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_OWN;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_UNCHANGED;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_YEAR_NOT_OVER;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_YEAR_OUT_OF_TURN;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_YEAR_SETTLED;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
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
        return decide(
                id,
                EnclaveAction.YEAR_ENTERED,
                act,
                enclave -> mayEnter(enclave, year, amounts, act)
                        .or(() -> outOfTurn(enclave, year))
                        .or(() -> correctionDue(enclave))
                        .<Outcome<Enclave>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(
                                enclave.with(SettledYears.of(enclave).entered(year, amounts, act)))));
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
                            : Optional.of(outOfTurn(year, enclave.nextYear())));
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
        if (year >= CityTime.day(act.at()).getYear()) {
            return Optional.of(Refusal.of(ENCLAVE_YEAR_NOT_OVER, "year", year));
        }
        return KeepEnclaves.notWhileOpen(enclave).or(() -> amountsUnfit(enclave, amounts));
    }

    private static Optional<Refusal> amountsUnfit(Enclave enclave, List<ItemAmount> amounts) {
        var items = enclave.terms().items();
        for (var amount : amounts) {
            var fits = items.stream().anyMatch(item -> item.id().equals(amount.item()) && item.takes(amount.amount()));
            var again = amounts.stream()
                            .filter(one -> one.item().equals(amount.item()))
                            .count()
                    > 1;
            if (!fits || again) {
                return Optional.of(Refusal.of(ENCLAVE_AMOUNT_UNFIT, "item", amount.item()));
            }
        }
        var missing = items.stream()
                .map(SharedItem::id)
                .filter(item ->
                        amounts.stream().noneMatch(amount -> amount.item().equals(item)))
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(Refusal.missing(ENCLAVE_AMOUNT_MISSING, missing));
    }

    private static Optional<Refusal> outOfTurn(Enclave enclave, int year) {
        if (enclave.settled().containsKey(year)) {
            return Optional.of(Refusal.of(ENCLAVE_YEAR_SETTLED, "year", year));
        }
        var next = enclave.nextYear();
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
            return EnclaveRights.isOwn(act.actor(), open)
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
            if (EnclaveRights.isOwn(act.actor(), open)) {
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
        return sight.find(id, act.actor())
                .flatMap(_ -> enclaves.change(
                        id,
                        action,
                        act,
                        enclave -> enclave.ended() == null ? decision.apply(enclave) : Outcome.refused(ENCLAVE_OVER)));
    }
}
