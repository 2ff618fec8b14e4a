@NullMarked
package yihao.talent.consultation.kafka;

import org.jspecify.annotations.NullMarked;
