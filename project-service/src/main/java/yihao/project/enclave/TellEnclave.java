package yihao.project.enclave;

import static yihao.project.enclave.EnclaveProblem.ENCLAVE_INPUT_UNFIT;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_NOT_YOURS;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_OWN;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_START_KNOWN;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_START_UNFIT;
import static yihao.project.enclave.EnclaveProblem.ENCLAVE_TOLD_ANSWERED;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.enclave.Phase.Start;

/// Rule PE-10: inputs and starts are told by one side, count once the other confirmed them, and are withdrawn by the
/// side that told them, with a reason.
public final class TellEnclave {

    private final Enclaves enclaves;
    private final EnclaveSight sight;
    private final EnclaveRights rights;

    public TellEnclave(Enclaves enclaves, EnclaveSight sight, EnclaveRights rights) {
        this.enclaves = enclaves;
        this.sight = sight;
        this.rights = rights;
    }

    /// What was told, by its place in the order in which it was.
    public enum What {
        INPUT,
        START
    }

    public Outcome<Versioned<Enclave>> recordInput(
            String id, Input.Kind kind, Money amount, LocalDate day, String proof, Act act) {
        return tell(id, EnclaveAction.INPUT_RECORDED, day, act, enclave -> {
            if (!amount.isPositive() || !amount.currency().getCurrencyCode().equals(SharedItem.YUAN)) {
                return Outcome.refused(ENCLAVE_INPUT_UNFIT);
            }
            var more = new ArrayList<>(enclave.inputs());
            more.add(new Input(kind, amount, day, proof, told(enclave, act)));
            return Outcome.done(enclave.told(more, enclave.starts()));
        });
    }

    public Outcome<Versioned<Enclave>> tellStart(String id, Start start, LocalDate day, Act act) {
        return tell(id, EnclaveAction.START_TOLD, day, act, enclave -> {
            if (!start.isTold()) {
                return Outcome.refused(ENCLAVE_START_UNFIT);
            }
            var known = enclave.starts().stream()
                    .anyMatch(one -> one.start() == start && one.told().withdrawn() == null);
            if (known) {
                return Outcome.refused(ENCLAVE_START_KNOWN);
            }
            var more = new ArrayList<>(enclave.starts());
            more.add(new StartDay(start, day, told(enclave, act)));
            return Outcome.done(enclave.told(enclave.inputs(), more));
        });
    }

    private static Told told(Enclave enclave, Act act) {
        return Told.of(enclave.sideOf(act.actor()).orElseThrow(), Mark.of(act));
    }

    private Outcome<Versioned<Enclave>> tell(
            String id, EnclaveAction action, LocalDate day, Act act, Function<Enclave, Outcome<Enclave>> telling) {
        return decide(
                id,
                action,
                act,
                enclave -> !rights.mayEnter(act.actor(), enclave)
                        ? Outcome.refused(ENCLAVE_NOT_YOURS)
                        : KeepEnclaves.notWhileOpen(enclave)
                                .or(() -> KeepEnclaves.inFuture(day, act))
                                .or(() -> KeepEnclaves.over(enclave, day.getYear()))
                                .<Outcome<Enclave>>map(Outcome::refused)
                                .orElseGet(() -> telling.apply(enclave)));
    }

    /// @param nth counted from 1
    public Outcome<Versioned<Enclave>> confirm(String id, What what, int nth, Act act) {
        return answer(id, EnclaveAction.TOLD_CONFIRMED, what, nth, act, (enclave, told) -> {
            if (!told.waits()) {
                return Outcome.refused(ENCLAVE_TOLD_ANSWERED);
            }
            if (!rights.mayConfirm(act.actor(), enclave, told)) {
                return Outcome.refused(ENCLAVE_NOT_YOURS);
            }
            return told.isOf(act.actor()) ? Outcome.refused(ENCLAVE_OWN) : Outcome.done(told.confirmed(Mark.of(act)));
        });
    }

    public Outcome<Versioned<Enclave>> withdraw(String id, What what, int nth, Act act) {
        return answer(id, EnclaveAction.TOLD_WITHDRAWN, what, nth, act, (enclave, told) -> {
            if (told.withdrawn() != null) {
                return Outcome.refused(ENCLAVE_TOLD_ANSWERED);
            }
            if (!rights.mayWithdraw(act.actor(), enclave, told)) {
                return Outcome.refused(ENCLAVE_NOT_YOURS);
            }
            return act.reason() == null || act.reason().isBlank()
                    ? Outcome.refused(REASON_MISSING)
                    : Outcome.done(told.withdrawn(Mark.of(act)));
        });
    }

    private interface Answer {
        Outcome<Told> of(Enclave enclave, Told told);
    }

    private Outcome<Versioned<Enclave>> answer(
            String id, EnclaveAction action, What what, int nth, Act act, Answer answer) {
        return decide(id, action, act, enclave -> {
            var size = what == What.INPUT
                    ? enclave.inputs().size()
                    : enclave.starts().size();
            if (nth < 1 || nth > size) {
                return Outcome.refused(ENCLAVE_TOLD_ANSWERED);
            }
            var at = nth - 1;
            var before = what == What.INPUT
                    ? enclave.inputs().get(at).told()
                    : enclave.starts().get(at).told();
            return KeepEnclaves.notWhileOpen(enclave)
                    .<Outcome<Told>>map(Outcome::refused)
                    .orElseGet(() -> answer.of(enclave, before))
                    .map(told -> what == What.INPUT
                            ? enclave.told(replaced(enclave.inputs(), at, one -> one.with(told)), enclave.starts())
                            : enclave.told(enclave.inputs(), replaced(enclave.starts(), at, one -> one.with(told))));
        });
    }

    private static <T> List<T> replaced(List<T> all, int at, UnaryOperator<T> change) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> i == at ? change.apply(all.get(i)) : all.get(i))
                .toList();
    }

    private Outcome<Versioned<Enclave>> decide(
            String id, EnclaveAction action, Act act, Function<Enclave, Outcome<Enclave>> decision) {
        return sight.find(id, act.actor()).flatMap(_ -> enclaves.change(id, action, act, decision));
    }
}
