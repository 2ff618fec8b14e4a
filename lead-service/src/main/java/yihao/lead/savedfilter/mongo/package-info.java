/// Saved filters in the service's database.
@NullMarked
package yihao.lead.savedfilter.mongo;

import org.jspecify.annotations.NullMarked;
