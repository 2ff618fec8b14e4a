@NullMarked
package yihao.gateway.instance;

import org.jspecify.annotations.NullMarked;
