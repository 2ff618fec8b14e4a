package yihao.reward.ledger;

import java.util.List;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The budgets: per year and payer.
public interface Budgets extends Aggregates<Budget> {

    List<Versioned<Budget>> list(int limit);

    /// What a payer may spend in a year, by id.
    List<Versioned<Budget>> of(int year, String payer, int limit);
}
