@NullMarked
package yihao.gateway;

import org.jspecify.annotations.NullMarked;
