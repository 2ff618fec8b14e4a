/// The posts of the promotion staff (招商岗位): what a unit asks of whom, for how many, at which pay. Rules
/// TS-01 (opened and closed by those the city names, with a reason) and TS-02 (the post's document gives
/// its places away: on no day more than there are, to nobody twice). Events out: `talent.post`.
@NullMarked
package yihao.talent.post;

import org.jspecify.annotations.NullMarked;
