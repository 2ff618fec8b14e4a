/// P2: what of a project's money counts by the rules that a city published, and why the rest does not.
@NullMarked
package yihao.project.counting;

import org.jspecify.annotations.NullMarked;
