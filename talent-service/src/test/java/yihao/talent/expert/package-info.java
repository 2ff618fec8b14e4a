@NullMarked
package yihao.talent.expert;

import org.jspecify.annotations.NullMarked;
