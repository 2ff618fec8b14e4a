@NullMarked
package yihao.papers.clamav;

import org.jspecify.annotations.NullMarked;
