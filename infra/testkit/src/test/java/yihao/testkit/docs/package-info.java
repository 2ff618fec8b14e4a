@NullMarked
package yihao.testkit.docs;

import org.jspecify.annotations.NullMarked;
