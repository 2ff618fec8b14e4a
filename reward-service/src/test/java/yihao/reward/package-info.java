@NullMarked
package yihao.reward;

import org.jspecify.annotations.NullMarked;
