/// Trails over HTTP.
@NullMarked
package yihao.platform.web.trail;

import org.jspecify.annotations.NullMarked;
