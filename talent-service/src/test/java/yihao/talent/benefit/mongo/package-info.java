@NullMarked
package yihao.talent.benefit.mongo;

import org.jspecify.annotations.NullMarked;
