/// The clock of promotion funds.
@NullMarked
package yihao.reward.ledger.schedule;

import org.jspecify.annotations.NullMarked;
