/// The clocks of the other services, by copy.
@NullMarked
package yihao.lead.reminder.kafka;

import org.jspecify.annotations.NullMarked;
