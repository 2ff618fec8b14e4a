/// What the runner promises.
@NullMarked
package yihao.runner;

import org.jspecify.annotations.NullMarked;
