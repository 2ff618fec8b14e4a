@NullMarked
package yihao.project.difficulty.kafka;

import org.jspecify.annotations.NullMarked;
