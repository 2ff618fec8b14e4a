package yihao.reward.scheme;

import java.util.List;
import java.util.Set;

/// Whether something could still be awarded once what is asked has been declared: what the records say stays.
public final class Open {

    private final Scheme scheme;
    private final Facts facts;
    private final Set<String> declarable;

    private Open(Scheme scheme, Facts facts, Set<String> declarable) {
        this.scheme = scheme;
        this.facts = facts;
        this.declarable = declarable;
    }

    /// @param declarable the names of the facts that nothing but a declaration tells
    public static boolean couldAward(Scheme scheme, String beneficiary, Facts facts, Set<String> declarable) {
        var open = new Open(scheme, facts, declarable);
        return open.all(scheme.conditions())
                && scheme.components().stream()
                        .anyMatch(one -> one.beneficiary().equals(beneficiary) && open.couldAward(one));
    }

    private boolean couldAward(Component component) {
        var base = component.base();
        return all(component.conditions()) && (base == null || isOpen(base) || isThere(base));
    }

    private boolean isThere(Basis base) {
        return BasisAmount.total(base, facts).signum() > 0;
    }

    private boolean isOpen(Basis base) {
        return base.measure() instanceof Basis.Measure.OfComponent || any(AskedFacts.of(scheme, base));
    }

    private boolean all(List<Condition> conditions) {
        return conditions.stream().allMatch(this::couldHold);
    }

    private boolean couldHold(Condition condition) {
        if (condition instanceof Several.AllOf several) {
            return all(several.conditions());
        }
        if (condition instanceof Several.AnyOf several) {
            return several.conditions().stream().anyMatch(this::couldHold);
        }
        return condition.holds(facts) || any(AskedFacts.of(scheme, condition));
    }

    private boolean any(List<AskedFact> asked) {
        return asked.stream().map(AskedFact::name).anyMatch(declarable::contains);
    }
}
