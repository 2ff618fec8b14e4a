/// Pending events, the relay that publishes them, and the intake that keeps copies of other services' aggregates.
@NullMarked
package yihao.platform.events;

import org.jspecify.annotations.NullMarked;
