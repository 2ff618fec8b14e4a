@NullMarked
package yihao.project.capital;

import org.jspecify.annotations.NullMarked;
