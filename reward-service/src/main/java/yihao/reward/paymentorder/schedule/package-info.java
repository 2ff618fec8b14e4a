/// The sweeper's clock.
@NullMarked
package yihao.reward.paymentorder.schedule;

import org.jspecify.annotations.NullMarked;
