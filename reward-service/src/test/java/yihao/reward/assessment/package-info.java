@NullMarked
package yihao.reward.assessment;

import org.jspecify.annotations.NullMarked;
