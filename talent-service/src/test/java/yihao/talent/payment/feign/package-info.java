@NullMarked
package yihao.talent.payment.feign;

import org.jspecify.annotations.NullMarked;
