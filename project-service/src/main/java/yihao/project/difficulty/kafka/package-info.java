/// The clocks of difficulties, as others are told of them.
@NullMarked
package yihao.project.difficulty.kafka;

import org.jspecify.annotations.NullMarked;
