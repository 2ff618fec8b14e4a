@NullMarked
package yihao.talent.performance;

import org.jspecify.annotations.NullMarked;
