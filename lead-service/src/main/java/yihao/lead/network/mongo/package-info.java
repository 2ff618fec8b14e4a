/// Units and officers in the store.
@NullMarked
package yihao.lead.network.mongo;

import org.jspecify.annotations.NullMarked;
