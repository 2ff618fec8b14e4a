@NullMarked
package yihao.reward.copies.kafka;

import org.jspecify.annotations.NullMarked;
