@NullMarked
package yihao.reference.names;

import org.jspecify.annotations.NullMarked;
