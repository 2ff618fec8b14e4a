/// What the broker promises.
@NullMarked
package yihao.embedded.broker;

import org.jspecify.annotations.NullMarked;
