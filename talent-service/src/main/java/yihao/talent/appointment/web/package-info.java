@NullMarked
package yihao.talent.appointment.web;

import org.jspecify.annotations.NullMarked;
