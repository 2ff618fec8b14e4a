@NullMarked
package yihao.reward.honour;

import org.jspecify.annotations.NullMarked;
