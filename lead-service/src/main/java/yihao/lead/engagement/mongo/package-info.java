/// Engagements in the store.
@NullMarked
package yihao.lead.engagement.mongo;

import org.jspecify.annotations.NullMarked;
