@NullMarked
package yihao.talent.matching;

import org.jspecify.annotations.NullMarked;
