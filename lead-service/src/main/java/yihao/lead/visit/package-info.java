/// L9 走访台账: a unit plans a visit to a firm, records what came of it and does the next step in time; a visit may lead
/// to a lead. Within how many days it is recorded is rule data (`visits.yaml`).
@NullMarked
package yihao.lead.visit;

import org.jspecify.annotations.NullMarked;
