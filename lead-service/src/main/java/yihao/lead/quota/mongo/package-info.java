/// Quotas in the store.
@NullMarked
package yihao.lead.quota.mongo;

import org.jspecify.annotations.NullMarked;
