/// What the runner promises.
@NullMarked
package yihao.runner.desk;

import org.jspecify.annotations.NullMarked;
