@NullMarked
package yihao.reward.paymentbatch;

import org.jspecify.annotations.NullMarked;
