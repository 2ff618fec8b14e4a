@NullMarked
package yihao.rules;

import org.jspecify.annotations.NullMarked;
