/// Bank batches over HTTP.
@NullMarked
package yihao.reward.paymentbatch.web;

import org.jspecify.annotations.NullMarked;
