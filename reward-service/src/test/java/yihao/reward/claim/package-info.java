@NullMarked
package yihao.reward.claim;

import org.jspecify.annotations.NullMarked;
