/// Payment orders in the store.
@NullMarked
package yihao.reward.paymentorder.mongo;

import org.jspecify.annotations.NullMarked;
