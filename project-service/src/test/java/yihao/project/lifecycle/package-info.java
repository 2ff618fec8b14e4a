@NullMarked
package yihao.project.lifecycle;

import org.jspecify.annotations.NullMarked;
