@NullMarked
package yihao.talent.erasure.talent;

import org.jspecify.annotations.NullMarked;
