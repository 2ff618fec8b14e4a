@NullMarked
package yihao.reward.deduction.kafka;

import org.jspecify.annotations.NullMarked;
