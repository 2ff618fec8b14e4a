/// Pairings of leaders and firms in the store.
@NullMarked
package yihao.lead.pairing.mongo;

import org.jspecify.annotations.NullMarked;
