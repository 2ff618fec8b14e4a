/// What the others hear of payments.
@NullMarked
package yihao.reward.paymentorder.kafka;

import org.jspecify.annotations.NullMarked;
