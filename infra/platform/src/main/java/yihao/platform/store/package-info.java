/// Documents of one kind: one decision is one atomic write.
@NullMarked
package yihao.platform.store;

import org.jspecify.annotations.NullMarked;
