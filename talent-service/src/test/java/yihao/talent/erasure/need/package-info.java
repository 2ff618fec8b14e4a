@NullMarked
package yihao.talent.erasure.need;

import org.jspecify.annotations.NullMarked;
