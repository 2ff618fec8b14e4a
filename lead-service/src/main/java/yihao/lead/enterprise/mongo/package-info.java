/// The enterprise register in the store.
@NullMarked
package yihao.lead.enterprise.mongo;

import org.jspecify.annotations.NullMarked;
