@NullMarked
package yihao.lead.reminder;

import org.jspecify.annotations.NullMarked;
