@NullMarked
package yihao.platform.web.call;

import org.jspecify.annotations.NullMarked;
