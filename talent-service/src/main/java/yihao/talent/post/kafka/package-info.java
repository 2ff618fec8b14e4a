@NullMarked
package yihao.talent.post.kafka;

import org.jspecify.annotations.NullMarked;
