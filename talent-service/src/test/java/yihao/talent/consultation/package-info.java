@NullMarked
package yihao.talent.consultation;

import org.jspecify.annotations.NullMarked;
