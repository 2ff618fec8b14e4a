@NullMarked
package yihao.reward.copies;

import org.jspecify.annotations.NullMarked;
