/// Bulletins in the store.
@NullMarked
package yihao.reward.bulletin.mongo;

import org.jspecify.annotations.NullMarked;
