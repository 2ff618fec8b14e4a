/// What goes on in the background.
@NullMarked
package yihao.papers.job;

import org.jspecify.annotations.NullMarked;
