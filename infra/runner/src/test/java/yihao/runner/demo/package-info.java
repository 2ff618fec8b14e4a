/// What the example city promises.
@NullMarked
package yihao.runner.demo;

import org.jspecify.annotations.NullMarked;
