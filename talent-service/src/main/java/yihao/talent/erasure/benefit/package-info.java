@NullMarked
package yihao.talent.erasure.benefit;

import org.jspecify.annotations.NullMarked;
