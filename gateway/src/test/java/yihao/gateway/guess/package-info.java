@NullMarked
package yihao.gateway.guess;

import org.jspecify.annotations.NullMarked;
