/// Exchange rates in the store.
@NullMarked
package yihao.lead.rate.mongo;

import org.jspecify.annotations.NullMarked;
