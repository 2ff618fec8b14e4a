@NullMarked
package yihao.reward.ledger;

import org.jspecify.annotations.NullMarked;
