@NullMarked
package yihao.reward.reconciliation;

import org.jspecify.annotations.NullMarked;
