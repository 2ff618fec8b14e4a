@NullMarked
package yihao.lead.meeting;

import org.jspecify.annotations.NullMarked;
