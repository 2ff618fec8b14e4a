@NullMarked
package yihao.lead.reminder.kafka;

import org.jspecify.annotations.NullMarked;
