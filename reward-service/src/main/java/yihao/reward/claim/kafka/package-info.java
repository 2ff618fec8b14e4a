/// What the others hear of claims.
@NullMarked
package yihao.reward.claim.kafka;

import org.jspecify.annotations.NullMarked;
