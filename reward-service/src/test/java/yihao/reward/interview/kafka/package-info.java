@NullMarked
package yihao.reward.interview.kafka;

import org.jspecify.annotations.NullMarked;
