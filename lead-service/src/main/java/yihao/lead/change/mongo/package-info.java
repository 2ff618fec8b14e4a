/// The journal as changes of leads.
@NullMarked
package yihao.lead.change.mongo;

import org.jspecify.annotations.NullMarked;
