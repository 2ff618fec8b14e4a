/// Answers that one page needs from several services at once. What a part did not say is named as missing with the
/// time since when; nothing is invented for it.
@NullMarked
package yihao.gateway.join;

import org.jspecify.annotations.NullMarked;
