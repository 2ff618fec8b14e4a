/// From a bearer token to the acting officer.
@NullMarked
package yihao.platform.web.identity;

import org.jspecify.annotations.NullMarked;
