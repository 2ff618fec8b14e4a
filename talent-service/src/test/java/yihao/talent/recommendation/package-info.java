@NullMarked
package yihao.talent.recommendation;

import org.jspecify.annotations.NullMarked;
