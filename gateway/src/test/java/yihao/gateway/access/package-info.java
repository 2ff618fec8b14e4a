@NullMarked
package yihao.gateway.access;

import org.jspecify.annotations.NullMarked;
