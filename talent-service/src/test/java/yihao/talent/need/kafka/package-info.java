@NullMarked
package yihao.talent.need.kafka;

import org.jspecify.annotations.NullMarked;
