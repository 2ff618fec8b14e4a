@NullMarked
package yihao.reward.paymentorder.kafka;

import org.jspecify.annotations.NullMarked;
