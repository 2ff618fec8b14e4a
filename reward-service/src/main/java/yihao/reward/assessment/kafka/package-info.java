/// What the others hear of rankings.
@NullMarked
package yihao.reward.assessment.kafka;

import org.jspecify.annotations.NullMarked;
