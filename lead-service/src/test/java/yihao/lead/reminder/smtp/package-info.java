@NullMarked
package yihao.lead.reminder.smtp;

import org.jspecify.annotations.NullMarked;
