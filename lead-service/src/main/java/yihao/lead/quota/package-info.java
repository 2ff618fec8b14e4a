/// L8 线索任务: a unit owes a yearly number of valuable leads. What it and the units below it reported is counted against
/// the months that have passed, by rule data (`quotas.yaml`).
@NullMarked
package yihao.lead.quota;

import org.jspecify.annotations.NullMarked;
