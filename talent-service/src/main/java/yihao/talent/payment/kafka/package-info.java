@NullMarked
package yihao.talent.payment.kafka;

import org.jspecify.annotations.NullMarked;
