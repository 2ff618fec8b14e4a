/// Trails out of the journal.
@NullMarked
package yihao.lead.trail.mongo;

import org.jspecify.annotations.NullMarked;
