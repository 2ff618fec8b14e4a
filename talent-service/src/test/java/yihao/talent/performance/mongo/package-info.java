@NullMarked
package yihao.talent.performance.mongo;

import org.jspecify.annotations.NullMarked;
