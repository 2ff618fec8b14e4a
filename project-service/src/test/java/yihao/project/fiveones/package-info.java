@NullMarked
package yihao.project.fiveones;

import org.jspecify.annotations.NullMarked;
