@NullMarked
package yihao.talent.appointment.mongo;

import org.jspecify.annotations.NullMarked;
