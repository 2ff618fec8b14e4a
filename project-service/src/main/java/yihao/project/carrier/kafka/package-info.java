/// The ends of holds, as others are told of them.
@NullMarked
package yihao.project.carrier.kafka;

import org.jspecify.annotations.NullMarked;
