@NullMarked
package yihao.talent.copies.kafka;

import org.jspecify.annotations.NullMarked;
