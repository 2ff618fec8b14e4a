/// What only a rehearsal has: a business clock that can be moved, and parts that can be stopped and started.
@NullMarked
package yihao.runner.desk;

import org.jspecify.annotations.NullMarked;
