@NullMarked
package yihao.gateway.join;

import org.jspecify.annotations.NullMarked;
