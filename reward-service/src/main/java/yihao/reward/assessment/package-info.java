/// Assessment of units by month, quarter, half-year and year (R4). Rules: AS-01 a method is data: ratio of figure to
/// target, capped, times weight;
/// AS-02 no target is "-", never zero, and does not count; AS-03 a period freezes once, after it is over and its
/// producers have closed it (or by name without them, with a reason), and its figures never change; AS-04 a ranking
/// is made from frozen figures only, equal scores share a rank, and every score explains itself; AS-10 what no event
/// tells is entered with proof by one person
/// and confirmed by another, AS-11 what was published is corrected beside it, never in it; AS-12 targets are proposed
/// by
/// one person and confirmed by another. How a method scores is `scoring`'s. Tells
/// `reward.ranking`.
@NullMarked
package yihao.reward.assessment;

import org.jspecify.annotations.NullMarked;
