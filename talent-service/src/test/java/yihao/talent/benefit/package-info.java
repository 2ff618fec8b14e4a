@NullMarked
package yihao.talent.benefit;

import org.jspecify.annotations.NullMarked;
