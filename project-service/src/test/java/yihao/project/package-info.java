@NullMarked
package yihao.project;

import org.jspecify.annotations.NullMarked;
