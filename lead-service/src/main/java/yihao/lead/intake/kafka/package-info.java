/// What the other services hear of leads.
@NullMarked
package yihao.lead.intake.kafka;

import org.jspecify.annotations.NullMarked;
