@NullMarked
package yihao.reward.closing;

import org.jspecify.annotations.NullMarked;
