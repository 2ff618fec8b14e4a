/// Talks with units that fall behind (约谈, R5). Rules: IV-01 who is proposed by a quarter's lists and rankings is rule
/// data; IV-02 proposed by one person, decided by another, and only then told to the unit; IV-03 no step skipped:
/// called → held with what is to be put right by when → reported → checked by another person; IV-04 what was not put
/// right is proposed as a deduction, once, whatever dies in between.
@NullMarked
package yihao.reward.interview;

import org.jspecify.annotations.NullMarked;
