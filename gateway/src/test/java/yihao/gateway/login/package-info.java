@NullMarked
package yihao.gateway.login;

import org.jspecify.annotations.NullMarked;
