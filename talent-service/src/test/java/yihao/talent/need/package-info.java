@NullMarked
package yihao.talent.need;

import org.jspecify.annotations.NullMarked;
