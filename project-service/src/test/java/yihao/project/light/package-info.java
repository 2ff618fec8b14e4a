@NullMarked
package yihao.project.light;

import org.jspecify.annotations.NullMarked;
