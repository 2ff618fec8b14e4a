package yihao.reward.scheme;

import java.util.ArrayList;
import java.util.List;
import yihao.kernel.Money;
import yihao.reward.scheme.Component.Payment;
import yihao.reward.scheme.Computation.ComponentResult;
import yihao.reward.scheme.Scheme.InstalmentRule;
import yihao.reward.scheme.Terms.Payer;

/// Rule RS-15: the part of an award that is paid in one way: in these instalments, by these payers. The lots add up to
/// the award to the last fen.
///
/// @param components whose award it is; none: of all
public record Lot(List<String> components, Money amount, List<InstalmentRule> instalments, List<Payer> payers) {

    public Lot {
        components = List.copyOf(components);
        instalments = List.copyOf(instalments);
        payers = List.copyOf(payers);
    }

    /// None where all of it is paid in the way of the scheme, whatever the case.
    static List<Lot> each(Scheme scheme, Facts facts, List<ComponentResult> counted, Money total) {
        var own = counted.stream()
                .filter(one -> scheme.component(one.component()).payment() != null)
                .toList();
        if (total.isZero() || own.isEmpty() && scheme.terms().payerPlans().isEmpty()) {
            return List.of();
        }
        var parts = new ArrayList<List<ComponentResult>>();
        var rest = counted.stream().filter(one -> !own.contains(one)).toList();
        if (!rest.isEmpty()) {
            parts.add(rest);
        }
        own.forEach(one -> parts.add(List.of(one)));
        var amounts = Divided.inProportion(parts.stream().map(InProportion::sum).toList(), total);
        var lots = new ArrayList<Lot>();
        for (int i = 0; i < parts.size(); i++) {
            lots.add(of(scheme, facts, parts.get(i), amounts.get(i)));
        }
        return List.copyOf(lots);
    }

    private static Lot of(Scheme scheme, Facts facts, List<ComponentResult> part, Money amount) {
        var ids = part.stream().map(ComponentResult::component).toList();
        var payment = scheme.component(ids.getFirst()).payment();
        var own = payment == null ? new Payment(List.of(), List.of()) : payment;
        return new Lot(
                ids,
                amount,
                own.instalments().isEmpty() ? scheme.instalmentsOf(facts) : own.instalments(),
                own.payers().isEmpty() ? scheme.payersOf(facts) : own.payers());
    }
}
