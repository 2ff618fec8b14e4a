/// Chosen columns in the service's database.
@NullMarked
package yihao.lead.column.mongo;

import org.jspecify.annotations.NullMarked;
