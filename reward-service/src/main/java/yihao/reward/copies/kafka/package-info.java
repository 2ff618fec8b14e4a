/// Copies kept from the other services' events.
@NullMarked
package yihao.reward.copies.kafka;

import org.jspecify.annotations.NullMarked;
