@NullMarked
package yihao.gateway.problem;

import org.jspecify.annotations.NullMarked;
