/// Closed months in the store.
@NullMarked
package yihao.reward.closing.mongo;

import org.jspecify.annotations.NullMarked;
