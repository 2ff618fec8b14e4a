@NullMarked
package yihao.bench;

import org.jspecify.annotations.NullMarked;
