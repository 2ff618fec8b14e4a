@NullMarked
package yihao.gateway.console;

import org.jspecify.annotations.NullMarked;
