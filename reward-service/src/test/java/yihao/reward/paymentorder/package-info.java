@NullMarked
package yihao.reward.paymentorder;

import org.jspecify.annotations.NullMarked;
