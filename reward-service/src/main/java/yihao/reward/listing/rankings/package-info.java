/// Published rankings, in the words of the lists.
@NullMarked
package yihao.reward.listing.rankings;

import org.jspecify.annotations.NullMarked;
