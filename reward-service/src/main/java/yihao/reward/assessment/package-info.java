/// Monthly assessment of units (R4). Rules: AS-01 a method is data: ratio of figure to target, capped, times weight;
/// AS-02 no target is "-", never zero, and does not count; AS-03 a month freezes once, after it is over and its
/// producers have closed it (or by name without them, with a reason), and its figures never change; AS-04 a ranking
/// is made from frozen figures only, equal scores share a rank, and every score explains itself. Tells
/// `reward.ranking`.
@NullMarked
package yihao.reward.assessment;

import org.jspecify.annotations.NullMarked;
