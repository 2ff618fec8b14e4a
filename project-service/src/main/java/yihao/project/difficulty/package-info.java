/// P7: what stands in a project's way: raised by its unit, answered in steps that each have their time, passed on to
/// the\n/// next level by itself, never lost.
@NullMarked
package yihao.project.difficulty;

import org.jspecify.annotations.NullMarked;
