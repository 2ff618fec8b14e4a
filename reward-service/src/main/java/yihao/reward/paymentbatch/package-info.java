/// Bank batches (R3): approved orders of a budget gathered by one person of finance, released by another, handed to the
/// bank as a file whose format is data, and settled by the file the bank returns. Rules PB-01 an order is in one live
/// batch; PB-02 two people; PB-03 a returned row is taken once and only for what was sent; PB-04 every step is resumed.
@NullMarked
package yihao.reward.paymentbatch;

import org.jspecify.annotations.NullMarked;
