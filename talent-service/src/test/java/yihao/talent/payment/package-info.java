@NullMarked
package yihao.talent.payment;

import org.jspecify.annotations.NullMarked;
