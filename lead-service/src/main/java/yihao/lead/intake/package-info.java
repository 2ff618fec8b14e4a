/// L3 线索登记: a lead is reported, one at a time or in a batch; its sharing level (L7) decides who sees what.
@NullMarked
package yihao.lead.intake;

import org.jspecify.annotations.NullMarked;
