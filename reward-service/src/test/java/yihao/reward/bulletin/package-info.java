@NullMarked
package yihao.reward.bulletin;

import org.jspecify.annotations.NullMarked;
