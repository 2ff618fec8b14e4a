@NullMarked
package yihao.project.figures;

import org.jspecify.annotations.NullMarked;
