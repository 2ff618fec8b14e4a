@NullMarked
package yihao.reward.deduction;

import org.jspecify.annotations.NullMarked;
