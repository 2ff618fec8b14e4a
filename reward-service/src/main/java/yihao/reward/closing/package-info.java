/// Closing a month of the ledger (R3). Rules MC-01 after its end, in order, by two people; MC-02 nothing is posted with
/// a day in a closed month; MC-03 the figures are frozen and come out the same whenever they are reckoned again.
@NullMarked
package yihao.reward.closing;

import org.jspecify.annotations.NullMarked;
