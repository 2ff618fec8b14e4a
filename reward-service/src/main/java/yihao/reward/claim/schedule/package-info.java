/// What claims do by themselves, whichever instance comes first.
@NullMarked
package yihao.reward.claim.schedule;

import org.jspecify.annotations.NullMarked;
