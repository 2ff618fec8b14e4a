/// Months and rankings in the store.
@NullMarked
package yihao.reward.assessment.mongo;

import org.jspecify.annotations.NullMarked;
