/// What the clock starts about the keys.
@NullMarked
package yihao.platform.secrecy.job;

import org.jspecify.annotations.NullMarked;
