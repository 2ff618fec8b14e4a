/// The clock of first reports.
@NullMarked
package yihao.lead.firstreport.job;

import org.jspecify.annotations.NullMarked;
