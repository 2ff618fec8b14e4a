@NullMarked
package yihao.reward.tolerance;

import org.jspecify.annotations.NullMarked;
