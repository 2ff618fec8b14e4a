/// Promotion events in the store.
@NullMarked
package yihao.lead.promotion.mongo;

import org.jspecify.annotations.NullMarked;
