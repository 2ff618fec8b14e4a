/// The batches' clock.
@NullMarked
package yihao.reward.paymentbatch.schedule;

import org.jspecify.annotations.NullMarked;
