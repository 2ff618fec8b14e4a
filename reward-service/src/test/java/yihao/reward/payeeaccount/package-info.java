@NullMarked
package yihao.reward.payeeaccount;

import org.jspecify.annotations.NullMarked;
