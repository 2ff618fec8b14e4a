@NullMarked
package yihao.talent.talent;

import org.jspecify.annotations.NullMarked;
