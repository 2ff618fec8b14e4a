@NullMarked
package yihao.talent.erasure.mongo;

import org.jspecify.annotations.NullMarked;
