/// Tolerance cases in MongoDB.
@NullMarked
package yihao.reward.tolerance.mongo;

import org.jspecify.annotations.NullMarked;
