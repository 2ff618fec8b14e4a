@NullMarked
package yihao.talent.talent.mongo;

import org.jspecify.annotations.NullMarked;
