/// Every cell of a service's table of who may call what, called over HTTP.
@NullMarked
package yihao.testkit.authorisation;

import org.jspecify.annotations.NullMarked;
