package yihao.project.enclave;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.project.Rights;
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
        var other = enclave.side(settlement.side().other());
        return other.isOfCity() ? other.has(actor) && has(actor, rules().confirm()) : has(actor, rules().decide());
    }

    boolean mayDecide(Actor actor) {
        return has(actor, rules().decide());
    }

    boolean mayEnd(Actor actor) {
        return has(actor, rules().end());
    }

    static boolean isOwn(Actor actor, Settlement settlement) {
        var answered = settlement.answered();
        return actor.is(settlement.entered().by()) || (answered != null && actor.is(answered.by()));
    }

    /// What this actor may do now; the decision itself asks again.
    public List<String> actions(Actor actor, Enclave enclave) {
        var actions = new ArrayList<String>();
        if (enclave.ended() != null) {
            return actions;
        }
        enclave.open()
                .ifPresentOrElse(open -> ofOpen(actor, enclave, open, actions), () -> idle(actor, enclave, actions));
        return actions;
    }

    private void ofOpen(Actor actor, Enclave enclave, Settlement open, List<String> actions) {
        if (isOwn(actor, open)) {
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
            actions.add("settle");
            if (enclave.isUsed()) {
                actions.add("correct");
            }
            if (enclave.hasRepayment()) {
                actions.add("recordInput");
            }
            actions.add("tellStart");
        }
        if (!enclave.isUsed() && mayRegister(actor, List.of(enclave.out(), enclave.in()))) {
            actions.add("replaceTerms");
        }
        if (mayEnd(actor)) {
            actions.add("end");
        }
    }

    private static boolean has(Actor actor, Set<Function> functions) {
        return actor.functions().stream().anyMatch(functions::contains);
    }
}
