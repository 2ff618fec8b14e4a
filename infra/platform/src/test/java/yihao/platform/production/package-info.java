@NullMarked
package yihao.platform.production;

import org.jspecify.annotations.NullMarked;
