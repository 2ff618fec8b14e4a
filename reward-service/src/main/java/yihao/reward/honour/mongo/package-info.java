/// Selections in MongoDB.
@NullMarked
package yihao.reward.honour.mongo;

import org.jspecify.annotations.NullMarked;
