/// Decisions to merge, and the pairs in question, in the store.
@NullMarked
package yihao.lead.merge.mongo;

import org.jspecify.annotations.NullMarked;
