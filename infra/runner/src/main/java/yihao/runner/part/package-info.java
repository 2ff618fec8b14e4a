/// The six parts that the runner starts and stops: as Spring contexts in this process, or as processes.
@NullMarked
package yihao.runner.part;

import org.jspecify.annotations.NullMarked;
