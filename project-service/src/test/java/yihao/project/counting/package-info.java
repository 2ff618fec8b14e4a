@NullMarked
package yihao.project.counting;

import org.jspecify.annotations.NullMarked;
