@NullMarked
package yihao.gateway.session;

import org.jspecify.annotations.NullMarked;
