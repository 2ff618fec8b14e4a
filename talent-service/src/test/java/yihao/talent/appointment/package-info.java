@NullMarked
package yihao.talent.appointment;

import org.jspecify.annotations.NullMarked;
