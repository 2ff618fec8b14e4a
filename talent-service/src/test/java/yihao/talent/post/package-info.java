@NullMarked
package yihao.talent.post;

import org.jspecify.annotations.NullMarked;
