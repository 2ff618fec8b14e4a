@NullMarked
package yihao.talent.benefit.kafka;

import org.jspecify.annotations.NullMarked;
