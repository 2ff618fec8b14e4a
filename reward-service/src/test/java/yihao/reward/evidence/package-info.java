@NullMarked
package yihao.reward.evidence;

import org.jspecify.annotations.NullMarked;
