@NullMarked
package yihao.talent.talent.kafka;

import org.jspecify.annotations.NullMarked;
