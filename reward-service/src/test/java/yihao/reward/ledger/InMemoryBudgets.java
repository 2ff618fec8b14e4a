package yihao.reward.ledger;

import java.util.Comparator;
import java.util.List;
import yihao.kernel.Versioned;
import yihao.reward.InMemory;
import yihao.reward.PowerCut;

public final class InMemoryBudgets extends InMemory<Budget> implements Budgets {

    public InMemoryBudgets(PowerCut power) {
        super(_ -> null, power);
    }

    @Override
    public List<Versioned<Budget>> list(int limit) {
        return all().stream().limit(limit).toList();
    }

    @Override
    public List<Versioned<Budget>> of(int year, String payer, int limit) {
        return all().stream()
                .filter(budget ->
                        budget.state().year() == year && budget.state().payer().equals(payer))
                .sorted(Comparator.comparing((Versioned<Budget> budget) -> budget.id()))
                .limit(limit)
                .toList();
    }
}
