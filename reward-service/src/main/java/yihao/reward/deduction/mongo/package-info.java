/// Deductions in the store.
@NullMarked
package yihao.reward.deduction.mongo;

import org.jspecify.annotations.NullMarked;
