/// Industry chains in the store.
@NullMarked
package yihao.lead.chain.mongo;

import org.jspecify.annotations.NullMarked;
