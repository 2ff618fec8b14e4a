@NullMarked
package yihao.talent.erasure.team;

import org.jspecify.annotations.NullMarked;
