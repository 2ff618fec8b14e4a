/// Who holds which post by which contract (岗位聘用制). Rules TS-03 (one proposes, another decides, nobody
/// about oneself), TS-04 (contracts follow each other, none overlaps), TS-05 (the end has a cause,
/// dismissal a ground), TS-06 (the ends of contract and probation wait in a work list). Pay and contract
/// are for the person, the unit's head, who decides, finance and auditors. Events out:
/// `talent.appointment`.
@NullMarked
package yihao.talent.appointment;

import org.jspecify.annotations.NullMarked;
