/// How much a service takes on at a time, and how it leaves.
@NullMarked
package yihao.platform.web.load;

import org.jspecify.annotations.NullMarked;
