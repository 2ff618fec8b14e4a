/// The servlet side of every service: how a caller becomes an actor, how a no becomes a problem, how a repeated request
/// is recognised.
@NullMarked
package yihao.platform.web;

import org.jspecify.annotations.NullMarked;
