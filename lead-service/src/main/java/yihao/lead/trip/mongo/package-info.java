/// Trips in the store.
@NullMarked
package yihao.lead.trip.mongo;

import org.jspecify.annotations.NullMarked;
