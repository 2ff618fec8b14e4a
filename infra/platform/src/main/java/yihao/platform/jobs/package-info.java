/// Work that the clock starts: on any number of instances, once.
@NullMarked
package yihao.platform.jobs;

import org.jspecify.annotations.NullMarked;
