/// Batches and what the bank returned in the store.
@NullMarked
package yihao.reward.paymentbatch.mongo;

import org.jspecify.annotations.NullMarked;
