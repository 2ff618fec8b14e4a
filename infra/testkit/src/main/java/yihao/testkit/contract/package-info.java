/// Whether what is running can still be read by who knows the released contracts.
@NullMarked
package yihao.testkit.contract;

import org.jspecify.annotations.NullMarked;
