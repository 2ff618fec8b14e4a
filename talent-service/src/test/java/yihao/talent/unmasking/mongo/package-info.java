@NullMarked
package yihao.talent.unmasking.mongo;

import org.jspecify.annotations.NullMarked;
