/// Where a talent wishes to work: what a match by place compares. Rule TW-01 (recorded by the talent office, the last
/// one counts).
@NullMarked
package yihao.talent.wish;

import org.jspecify.annotations.NullMarked;
