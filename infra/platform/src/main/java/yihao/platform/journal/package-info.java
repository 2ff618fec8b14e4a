/// The audit journal: numbered, chained, appended by the relay, verified against documents and foreign heads.
@NullMarked
package yihao.platform.journal;

import org.jspecify.annotations.NullMarked;
