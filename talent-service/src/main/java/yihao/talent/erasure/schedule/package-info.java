@NullMarked
package yihao.talent.erasure.schedule;

import org.jspecify.annotations.NullMarked;
