/// L9 带队外出招商: a leader leads a trip of one or more units; visits made on it are linked, what came of it is reported
/// within the days that the rule sets (`trips.yaml`).
@NullMarked
package yihao.lead.trip;

import org.jspecify.annotations.NullMarked;
