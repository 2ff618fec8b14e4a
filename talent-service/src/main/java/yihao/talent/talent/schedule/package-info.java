@NullMarked
package yihao.talent.talent.schedule;

import org.jspecify.annotations.NullMarked;
