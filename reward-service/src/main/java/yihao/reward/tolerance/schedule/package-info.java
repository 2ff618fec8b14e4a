/// What finishes a lifting that was left under way.
@NullMarked
package yihao.reward.tolerance.schedule;

import org.jspecify.annotations.NullMarked;
