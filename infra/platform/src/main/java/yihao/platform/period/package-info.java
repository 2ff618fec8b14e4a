/// Months: each service tells when it has closed one, with its counts and the head of its journal.
@NullMarked
package yihao.platform.period;

import org.jspecify.annotations.NullMarked;
