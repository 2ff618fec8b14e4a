/// Calls to the other services: tokens, time-outs, request ids.
@NullMarked
package yihao.platform.web.call;

import org.jspecify.annotations.NullMarked;
