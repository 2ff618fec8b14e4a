/// The clocks of deductions, as others are told of them.
@NullMarked
package yihao.reward.deduction.kafka;

import org.jspecify.annotations.NullMarked;
