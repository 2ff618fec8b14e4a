/// Visits in the store.
@NullMarked
package yihao.lead.visit.mongo;

import org.jspecify.annotations.NullMarked;
