/// What the tests of identity need no running service for.
@NullMarked
package yihao.platform.web.identity;

import org.jspecify.annotations.NullMarked;
