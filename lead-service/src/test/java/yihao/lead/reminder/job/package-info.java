@NullMarked
package yihao.lead.reminder.job;

import org.jspecify.annotations.NullMarked;
