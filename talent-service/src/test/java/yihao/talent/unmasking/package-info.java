@NullMarked
package yihao.talent.unmasking;

import org.jspecify.annotations.NullMarked;
