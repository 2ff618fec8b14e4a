@NullMarked
package yihao.talent.performance.kafka;

import org.jspecify.annotations.NullMarked;
