@NullMarked
package yihao.papers;

import org.jspecify.annotations.NullMarked;
