@NullMarked
package yihao.reward.listing;

import org.jspecify.annotations.NullMarked;
