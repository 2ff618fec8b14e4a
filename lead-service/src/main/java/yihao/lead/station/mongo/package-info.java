/// Stationed teams in the store.
@NullMarked
package yihao.lead.station.mongo;

import org.jspecify.annotations.NullMarked;
