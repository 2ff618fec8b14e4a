/// P7: what stands in the way of projects.
@NullMarked
package yihao.project.difficulty;

import org.jspecify.annotations.NullMarked;
