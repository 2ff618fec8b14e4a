/// What reward-service tells: claims, payments, rankings.
@NullMarked
package yihao.contracts.reward;

import org.jspecify.annotations.NullMarked;
