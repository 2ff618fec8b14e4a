/// Target lists in the store.
@NullMarked
package yihao.lead.targetlist.mongo;

import org.jspecify.annotations.NullMarked;
