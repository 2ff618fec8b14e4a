/// Schemes in the store.
@NullMarked
package yihao.reward.scheme.mongo;

import org.jspecify.annotations.NullMarked;
