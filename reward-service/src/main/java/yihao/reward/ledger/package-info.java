/// The ledger (R3). Rules: LG-01 a budget is never overdrawn: available = appropriated − reserved − spent ≥ 0, decided
/// by the budget's own document; LG-02 reserve, confirm and release are idempotent by key; LG-03 double entry: every
/// posting names one debit, one credit and one amount, so it balances by construction, is decided with the budget and
/// never changed; LG-04 money is paid from the budget of the year; LG-05 an appropriation counts once per id. Rules
/// PF-01
/// to PF-04: units' promotion funds are filled once per award and never spent beyond it, by two people.
@NullMarked
package yihao.reward.ledger;

import org.jspecify.annotations.NullMarked;
