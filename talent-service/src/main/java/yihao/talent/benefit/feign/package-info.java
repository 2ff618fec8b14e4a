@NullMarked
package yihao.talent.benefit.feign;

import org.jspecify.annotations.NullMarked;
