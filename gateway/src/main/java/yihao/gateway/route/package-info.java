/// Which resource belongs to which service (one file per service in `routes/`), and what protects each
/// way: a time-out and a breaker of its own, so that one absent service never closes another's door.
/// What may have been done is never sent twice.
@NullMarked
package yihao.gateway.route;

import org.jspecify.annotations.NullMarked;
