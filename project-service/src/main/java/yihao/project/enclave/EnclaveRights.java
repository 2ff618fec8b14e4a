package yihao.project.enclave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.project.Rights;
import yihao.project.enclave.Settlement.Side;
import yihao.project.enclave.Settlement.Status;
import yihao.rules.RuleSet;

/// Rule PE-06: who enters, answers and decides; never one person for two of these.
///
/// @param valid the rules of today
public record EnclaveRights(Supplier<RuleSet<EnclaveRules>> valid) {

    public EnclaveRules rules() {
        return valid.get().rules();
    }

    public String reference() {
        return valid.get().reference();
    }

    boolean mayRegister(Actor actor, Collection<Party> sides) {
        return sides.stream()
                .map(Party::unit)
                .filter(Objects::nonNull)
                .anyMatch(unit -> Rights.may(actor, unit, rules().register()));
    }

    boolean mayEnter(Actor actor, Enclave enclave) {
        return enclave.sideOf(actor).isPresent() && has(actor, rules().enter());
    }

    /// For the other side; where that is no unit of the city, by who decides for the city.
    boolean mayAnswer(Actor actor, Enclave enclave, Settlement settlement) {
        return speaksFor(actor, enclave.side(settlement.side().other()));
    }

    private boolean speaksFor(Actor actor, Party party) {
        return party.isOfCity() ? party.has(actor) && has(actor, rules().confirm()) : has(actor, rules().decide());
    }

    /// The side that has not agreed yet and for which this actor may.
    Optional<Side> mayAgree(Actor actor, Enclave enclave) {
        return Arrays.stream(Side.values())
                .filter(side -> !enclave.agreed().containsKey(side) && speaksFor(actor, enclave.side(side)))
                .findFirst();
    }

    /// Or wrote the terms.
    static boolean hasAgreed(Actor actor, Enclave enclave) {
        return actor.is(enclave.terms().written().by())
                || enclave.agreed().values().stream().anyMatch(mark -> actor.is(mark.by()));
    }

    /// Whose turn an agreement may wait for, of this actor.
    public Set<String> turns(Actor actor) {
        var turns = new HashSet<>(actor.units());
        if (mayDecide(actor)) {
            turns.add(Turn.CITY);
        }
        return turns;
    }

    boolean mayDecide(Actor actor) {
        return has(actor, rules().decide());
    }

    boolean mayEnd(Actor actor) {
        return has(actor, rules().end());
    }

    boolean mayConfirm(Actor actor, Enclave enclave, Told told) {
        return speaksFor(actor, enclave.side(told.side().other()));
    }

    boolean mayWithdraw(Actor actor, Enclave enclave, Told told) {
        return enclave.side(told.side()).has(actor) && has(actor, rules().enter());
    }

    /// Of a year that somebody entered, answered, or that is reckoned from an input that they recorded.
    static boolean isOwn(Actor actor, Enclave enclave, Settlement settlement) {
        var answered = settlement.answered();
        return actor.is(settlement.entered().by())
                || (answered != null && actor.is(answered.by()))
                || enclave.given().inputs().stream()
                        .anyMatch(input -> input.day().getYear() <= settlement.year()
                                && input.told().isOf(actor));
    }

    /// What this actor may do now; the decision itself asks again.
    public List<String> actions(Actor actor, Enclave enclave) {
        var actions = new ArrayList<String>();
        enclave.open()
                .ifPresentOrElse(open -> ofOpen(actor, enclave, open, actions), () -> idle(actor, enclave, actions));
        return actions;
    }

    private void ofOpen(Actor actor, Enclave enclave, Settlement open, List<String> actions) {
        if (isOwn(actor, enclave, open)) {
            return;
        }
        if (open.status() == Status.ENTERED && mayAnswer(actor, enclave, open)) {
            actions.addAll(List.of("confirm", "dispute"));
        }
        if (open.status() == Status.DISPUTED && mayDecide(actor)) {
            actions.add("decide");
        }
    }

    private void idle(Actor actor, Enclave enclave, List<String> actions) {
        if (mayEnter(actor, enclave)) {
            if (enclave.isAgreed() && !enclave.isOver(enclave.nextYear(Set.of()))) {
                actions.add("settle");
            }
            if (!enclave.settled().isEmpty()) {
                actions.add("correct");
            }
            if (enclave.terms().hasRepayment()) {
                actions.add("recordInput");
            }
            if (enclave.terms().hasToldStart()) {
                actions.add("tellStart");
            }
        }
        ofTold(actor, enclave, actions);
        if (enclave.ended() != null) {
            return;
        }
        if (mayAgree(actor, enclave).isPresent() && !hasAgreed(actor, enclave)) {
            actions.add("agree");
        }
        if (!enclave.isUsed() && mayRegister(actor, List.of(enclave.out(), enclave.in()))) {
            actions.add("replaceTerms");
        }
        if (mayEnd(actor)) {
            actions.add("end");
        }
    }

    private void ofTold(Actor actor, Enclave enclave, List<String> actions) {
        var told = enclave.told();
        if (told.stream().anyMatch(one -> one.waits() && mayConfirm(actor, enclave, one) && !one.isOf(actor))) {
            actions.add("confirmTold");
        }
        if (told.stream().anyMatch(one -> one.withdrawn() == null && mayWithdraw(actor, enclave, one))) {
            actions.add("withdrawTold");
        }
    }

    private static boolean has(Actor actor, Set<Function> functions) {
        return actor.functions().stream().anyMatch(functions::contains);
    }
}
