@NullMarked
package yihao.reward.paymentorder.mongo;

import org.jspecify.annotations.NullMarked;
