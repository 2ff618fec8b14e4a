/// What promotion staff earn by what they reached (绩效工资制). Rules TS-07 (results are counted from copies
/// of what was logged, anew each time), TS-08 (a method is data; exact fractions, rounded once; no
/// target is "-", not zero), TS-09 (prepared, checked, approved by different people, then locked; what
/// is learned later is a correction of the next sheet), TS-10 (pay shows to whom it concerns and to who
/// decides on it). Events out: `talent.performance-sheet`; in: `lead.visit`, `lead.lead`,
/// `reward.ranking`.
@NullMarked
package yihao.talent.performance;

import org.jspecify.annotations.NullMarked;
