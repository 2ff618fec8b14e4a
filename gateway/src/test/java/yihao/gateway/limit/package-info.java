@NullMarked
package yihao.gateway.limit;

import org.jspecify.annotations.NullMarked;
