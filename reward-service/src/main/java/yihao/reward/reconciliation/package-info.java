/// Reconciliation (R3): orders, budgets, ledger lines and the bank's answers of a month held against each other. Rule
/// RE-01: every difference is named, with what it is about.
@NullMarked
package yihao.reward.reconciliation;

import org.jspecify.annotations.NullMarked;
