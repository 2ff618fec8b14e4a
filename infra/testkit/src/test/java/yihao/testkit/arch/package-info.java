@NullMarked
package yihao.testkit.arch;

import org.jspecify.annotations.NullMarked;
