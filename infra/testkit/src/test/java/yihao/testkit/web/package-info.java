/// The servlet side, on a service just large enough.
@NullMarked
package yihao.testkit.web;

import org.jspecify.annotations.NullMarked;
