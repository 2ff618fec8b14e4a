@NullMarked
package yihao.testkit.contract;

import org.jspecify.annotations.NullMarked;
