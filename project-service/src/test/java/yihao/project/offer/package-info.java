@NullMarked
package yihao.project.offer;

import org.jspecify.annotations.NullMarked;
