@NullMarked
package yihao.talent.benefit.schedule;

import org.jspecify.annotations.NullMarked;
