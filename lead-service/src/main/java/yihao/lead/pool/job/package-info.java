/// The clock of the pool.
@NullMarked
package yihao.lead.pool.job;

import org.jspecify.annotations.NullMarked;
