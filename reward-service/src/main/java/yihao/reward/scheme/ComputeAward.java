package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
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
        var results = admitted
                ? reckoned(components)
                : components.stream()
                        .map(component -> new ComponentResult(component.id(), BigDecimal.ZERO))
                        .toList();
        var stacked = admitted
                ? new StackComponents(scheme, components, facts, lines).counted(results)
                : List.<ComponentResult>of();
        var exact = admitted ? limited(InProportion.sum(stacked)) : BigDecimal.ZERO;
        var counted = InProportion.of(stacked, exact).stream()
                .filter(one -> one.amount().signum() > 0)
                .toList();
        var total = new PayOut(scheme, earning(components, results), facts, lines).of(exact);
        return new Computation(
                scheme.id(),
                scheme.version(),
                total,
                results,
                lines.all(),
                exact,
                scheme.instalmentsOf(facts),
                counted,
                Lot.each(scheme, facts, counted, total));
    }

    /// One after the other: what is computed from another component finds it above.
    private List<ComponentResult> reckoned(List<Component> components) {
        var results = new ArrayList<ComponentResult>();
        var known = facts;
        for (var component : scheme.components()) {
            var isOurs = components.contains(component);
            if (isOurs || isBaseOfAnother(component)) {
                var amount = new ReckonComponent(component, known, isOurs ? lines : new Lines()).amount();
                known = isBaseOfAnother(component) ? known.withAwarded(component.id(), amount) : known;
                if (isOurs) {
                    results.add(new ComponentResult(component.id(), amount));
                }
            }
        }
        return List.copyOf(results);
    }

    private boolean isBaseOfAnother(Component component) {
        return scheme.components().stream()
                .flatMap(Component::asked)
                .anyMatch(base -> base.measure() instanceof Basis.Measure.OfComponent
                        && base.kind().equals(component.id()));
    }

    private static List<Component> earning(List<Component> components, List<ComponentResult> results) {
        return components.stream()
                .filter(component -> results.stream()
                        .anyMatch(one -> one.component().equals(component.id())
                                && one.amount().signum() > 0))
                .toList();
    }

    /// Raised and limited, to the last digit.
    private BigDecimal limited(BigDecimal stacked) {
        var raised = Raise.by(scheme.multipliers(), stacked, facts, lines::add);
        var limits = Limits.ofScheme(facts, lines);
        var perProject = limits.atMost(raised, scheme.ceiling(), Per.PROJECT, Step.PROJECT_CEILING);
        var fresh = Received.takenOff(perProject, scheme.terms().received(), facts, lines::add);
        return limits.atMost(fresh, scheme.ceilings(), BigDecimal.ZERO);
    }
}
