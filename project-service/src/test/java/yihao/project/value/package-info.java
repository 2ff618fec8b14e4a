@NullMarked
package yihao.project.value;

import org.jspecify.annotations.NullMarked;
