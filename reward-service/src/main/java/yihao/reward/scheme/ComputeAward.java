package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.List;
import yihao.reward.scheme.Computation.ComponentResult;

/// Rules RS-02 to RS-05: applies one scheme to one case. Exact until the pay-out line, which alone rounds.
public final class ComputeAward {

    private final Scheme scheme;
    private final Facts facts;
    private final Lines lines = new Lines();

    private ComputeAward(Scheme scheme, Facts facts) {
        this.scheme = scheme;
        this.facts = facts;
    }

    public static Computation of(Scheme scheme, String beneficiary, Facts facts) {
        return new ComputeAward(scheme, facts).run(beneficiary);
    }

    private Computation run(String beneficiary) {
        var components = scheme.components().stream()
                .filter(component -> component.beneficiary().equals(beneficiary))
                .toList();
        var admitted = new Admission(scheme, facts, lines).admits(beneficiary);
        var results = components.stream()
                .map(component -> new ComponentResult(
                        component.id(),
                        admitted ? new ReckonComponent(component, facts, lines).amount() : BigDecimal.ZERO))
                .toList();
        var exact = admitted ? exact(components, results) : BigDecimal.ZERO;
        var total = new PayOut(scheme, earning(components, results), facts, lines).of(exact);
        return new Computation(
                scheme.id(), scheme.version(), total, results, lines.all(), exact, scheme.instalmentsOf(facts));
    }

    private static List<Component> earning(List<Component> components, List<ComponentResult> results) {
        return components.stream()
                .filter(component -> results.stream()
                        .anyMatch(one -> one.component().equals(component.id())
                                && one.amount().signum() > 0))
                .toList();
    }

    /// Stacked, raised and limited, to the last digit.
    private BigDecimal exact(List<Component> components, List<ComponentResult> results) {
        var stacked = new StackComponents(scheme, components, lines).total(results);
        var raised = Raise.by(scheme.multipliers(), stacked, facts, lines::add);
        var limits = new Limits(null, facts, lines);
        var perProject = limits.atMost(raised, scheme.ceiling(), Per.PROJECT, Step.PROJECT_CEILING);
        return limits.atMost(perProject, scheme.ceilings(), BigDecimal.ZERO);
    }
}
