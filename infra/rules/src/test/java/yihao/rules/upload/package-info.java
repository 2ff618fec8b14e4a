/// Rule data that come while a service runs.
@NullMarked
package yihao.rules.upload;

import org.jspecify.annotations.NullMarked;
