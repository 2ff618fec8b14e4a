/// P1: the investment agreement of a project.
@NullMarked
package yihao.project.agreement;

import org.jspecify.annotations.NullMarked;
