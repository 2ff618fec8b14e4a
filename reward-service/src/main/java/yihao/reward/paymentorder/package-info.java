/// Payments (R3): whatever is owed, by a claim or by another service, is paid here, once. Rules: PO-01 one order per
/// source; PO-02 finance approves from a budget, another person of finance pays; PO-03 reserve → record at the source →
/// confirm, each step idempotent, finished or released by a sweeper whenever the process dies. Tells
/// `reward.payment`, `reward.recovery`.
@NullMarked
package yihao.reward.paymentorder;

import org.jspecify.annotations.NullMarked;
