@NullMarked
package yihao.reward.interview;

import org.jspecify.annotations.NullMarked;
