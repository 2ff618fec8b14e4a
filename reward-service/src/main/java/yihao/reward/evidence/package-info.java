/// Files that prove what a record says (G5). Rules: EV-01 handed in for a part of a record by whoever the record lets,
/// while it lets; EV-02 seen by whoever sees the record, and by nobody else; EV-03 a file is never taken out again, and
/// the same file for the same part is there once; EV-04 an infected one says so, and who may replace it is told. No
/// events out.
@NullMarked
package yihao.reward.evidence;

import org.jspecify.annotations.NullMarked;
