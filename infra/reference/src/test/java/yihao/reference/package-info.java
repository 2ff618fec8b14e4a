@NullMarked
package yihao.reference;

import org.jspecify.annotations.NullMarked;
