@NullMarked
package yihao.gateway.figures;

import org.jspecify.annotations.NullMarked;
