@NullMarked
package yihao.talent.post.mongo;

import org.jspecify.annotations.NullMarked;
