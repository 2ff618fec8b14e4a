/// Rates that are copied, sums that are told.
@NullMarked
package yihao.project.capital.kafka;

import org.jspecify.annotations.NullMarked;
