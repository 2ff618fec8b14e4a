@NullMarked
package yihao.project.card.kafka;

import org.jspecify.annotations.NullMarked;
