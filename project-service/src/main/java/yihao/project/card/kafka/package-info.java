/// The clocks of service cards, as others are told of them.
@NullMarked
package yihao.project.card.kafka;

import org.jspecify.annotations.NullMarked;
