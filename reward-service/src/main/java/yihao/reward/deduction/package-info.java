/// Deductions from a unit's score (R5). Rules: DD-01 points, evidence and who decides are data; DD-02 proposed by one
/// person, put in force by another; DD-03 once per source, tied to its evidence; DD-04 the unit appeals within working
/// days, another person decides, what is upheld is reversed; DD-05 lifted once by what another body accepted; DD-06
/// seen by the unit, the bureau and supervision.
@NullMarked
package yihao.reward.deduction;

import org.jspecify.annotations.NullMarked;
