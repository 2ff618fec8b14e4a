/// What the clock finishes.
@NullMarked
package yihao.reward.assessment.schedule;

import org.jspecify.annotations.NullMarked;
