@NullMarked
package yihao.reward.scheme;

import org.jspecify.annotations.NullMarked;
