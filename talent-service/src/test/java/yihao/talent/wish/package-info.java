@NullMarked
package yihao.talent.wish;

import org.jspecify.annotations.NullMarked;
