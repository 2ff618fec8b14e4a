/// A request repeated under its key does nothing twice.
@NullMarked
package yihao.platform.web.idempotency;

import org.jspecify.annotations.NullMarked;
