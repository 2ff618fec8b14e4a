@NullMarked
package yihao.reward.scoring;

import org.jspecify.annotations.NullMarked;
