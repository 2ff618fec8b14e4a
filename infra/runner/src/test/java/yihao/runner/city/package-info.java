/// What the runner promises.
@NullMarked
package yihao.runner.city;

import org.jspecify.annotations.NullMarked;
