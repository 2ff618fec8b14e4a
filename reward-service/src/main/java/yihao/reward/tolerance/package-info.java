/// R7 error tolerance (容错纠错): a unit asks that a fault be forgiven, answers every condition of the rules with
/// evidence; one person examines, another decides. Confidential, rules TL-01…TL-06. No events out.
@NullMarked
package yihao.reward.tolerance;

import org.jspecify.annotations.NullMarked;
