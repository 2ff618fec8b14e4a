/// Interviews in the store.
@NullMarked
package yihao.reward.interview.mongo;

import org.jspecify.annotations.NullMarked;
