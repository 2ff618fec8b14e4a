/// RFC 9457 problems in Chinese and English.
@NullMarked
package yihao.platform.web.problem;

import org.jspecify.annotations.NullMarked;
