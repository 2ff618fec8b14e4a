/// P12: a quarter's report for the standing committee, counted from frozen months alone.
@NullMarked
package yihao.project.quarterlyreport;

import org.jspecify.annotations.NullMarked;
