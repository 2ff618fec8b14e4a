/// The clocks of interviews, as others are told of them.
@NullMarked
package yihao.reward.interview.kafka;

import org.jspecify.annotations.NullMarked;
