@NullMarked
package yihao.gateway.route;

import org.jspecify.annotations.NullMarked;
