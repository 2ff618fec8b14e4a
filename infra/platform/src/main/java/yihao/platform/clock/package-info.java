/// Business time.
@NullMarked
package yihao.platform.clock;

import org.jspecify.annotations.NullMarked;
