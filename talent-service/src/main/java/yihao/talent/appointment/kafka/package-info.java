@NullMarked
package yihao.talent.appointment.kafka;

import org.jspecify.annotations.NullMarked;
