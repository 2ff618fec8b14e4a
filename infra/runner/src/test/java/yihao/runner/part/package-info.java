/// What the runner promises.
@NullMarked
package yihao.runner.part;

import org.jspecify.annotations.NullMarked;
