@NullMarked
package yihao.talent.wish.mongo;

import org.jspecify.annotations.NullMarked;
