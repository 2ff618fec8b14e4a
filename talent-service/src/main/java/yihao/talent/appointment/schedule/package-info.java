@NullMarked
package yihao.talent.appointment.schedule;

import org.jspecify.annotations.NullMarked;
