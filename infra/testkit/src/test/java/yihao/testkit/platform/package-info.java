/// The platform against the embedded store.
@NullMarked
package yihao.testkit.platform;

import org.jspecify.annotations.NullMarked;
