/// Folders of evidence in the store.
@NullMarked
package yihao.reward.evidence.mongo;

import org.jspecify.annotations.NullMarked;
