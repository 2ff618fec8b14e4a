/// The clock of conversions that nobody has answered.
@NullMarked
package yihao.lead.conversion.job;

import org.jspecify.annotations.NullMarked;
