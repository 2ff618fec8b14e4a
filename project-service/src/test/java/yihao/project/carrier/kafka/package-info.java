@NullMarked
package yihao.project.carrier.kafka;

import org.jspecify.annotations.NullMarked;
