@NullMarked
package yihao.reward.claim.kafka;

import org.jspecify.annotations.NullMarked;
