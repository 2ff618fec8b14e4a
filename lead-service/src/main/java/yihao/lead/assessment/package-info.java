/// L9 过程考核: what units and squads do outside, counted once across visits, trips, stays and events, and what that is
/// worth by rule data (`outreach-scores.yaml`). It keeps nothing of its own: each figure is counted from the records
/// when it is asked for, and leads to them.
@NullMarked
package yihao.lead.assessment;

import org.jspecify.annotations.NullMarked;
