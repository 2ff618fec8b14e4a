/// Bulletins as official documents.
@NullMarked
package yihao.reward.bulletin.papers;

import org.jspecify.annotations.NullMarked;
