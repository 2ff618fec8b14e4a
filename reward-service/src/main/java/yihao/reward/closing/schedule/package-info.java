/// The closings' clock.
@NullMarked
package yihao.reward.closing.schedule;

import org.jspecify.annotations.NullMarked;
