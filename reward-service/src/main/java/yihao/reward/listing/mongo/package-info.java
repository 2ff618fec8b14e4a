/// Lists in the store.
@NullMarked
package yihao.reward.listing.mongo;

import org.jspecify.annotations.NullMarked;
