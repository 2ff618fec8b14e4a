@NullMarked
package yihao.talent.erasure;

import org.jspecify.annotations.NullMarked;
