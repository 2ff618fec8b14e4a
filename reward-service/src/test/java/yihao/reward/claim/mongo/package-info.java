@NullMarked
package yihao.reward.claim.mongo;

import org.jspecify.annotations.NullMarked;
