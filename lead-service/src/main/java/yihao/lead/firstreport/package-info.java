/// L4 首报首谈: whoever reports an investor first is protected for a time; the same investor is refused, a similar name
/// warned about.
@NullMarked
package yihao.lead.firstreport;

import org.jspecify.annotations.NullMarked;
