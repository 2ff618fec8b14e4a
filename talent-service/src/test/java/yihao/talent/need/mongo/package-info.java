@NullMarked
package yihao.talent.need.mongo;

import org.jspecify.annotations.NullMarked;
