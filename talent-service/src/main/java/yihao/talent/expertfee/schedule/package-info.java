@NullMarked
package yihao.talent.expertfee.schedule;

import org.jspecify.annotations.NullMarked;
