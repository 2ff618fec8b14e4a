@NullMarked
package yihao.reward.whatif;

import org.jspecify.annotations.NullMarked;
