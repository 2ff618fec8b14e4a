/// reward-service: published rules applied to verified facts, and what follows from them paid once. The words that its
/// capabilities share.
@NullMarked
package yihao.reward;

import org.jspecify.annotations.NullMarked;
