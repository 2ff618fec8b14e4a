/// Starts the whole platform on a laptop, in one process or in six, prints where it is and stops it cleanly.
@NullMarked
package yihao.runner;

import org.jspecify.annotations.NullMarked;
