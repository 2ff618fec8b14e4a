@NullMarked
package yihao.reward.ledger.mongo;

import org.jspecify.annotations.NullMarked;
