/// Papers in memory, for the tests of those who keep evidence.
@NullMarked
package yihao.papers.memory;

import org.jspecify.annotations.NullMarked;
