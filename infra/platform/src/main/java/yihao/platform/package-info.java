/// What every service stands on, web-neutral: the store, events, journal, identity and the clock.
@NullMarked
package yihao.platform;

import org.jspecify.annotations.NullMarked;
