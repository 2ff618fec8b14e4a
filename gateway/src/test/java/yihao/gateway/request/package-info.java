@NullMarked
package yihao.gateway.request;

import org.jspecify.annotations.NullMarked;
