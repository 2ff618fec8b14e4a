/// What a table of benefits gives to whom: the class of the day, the row that holds, the amount to the fen, and why.
/// Tables are data, several cities and years side by side. Rules TB-01 (share up to a cap, fixed, decided within a
/// range), TB-02 (by the month and by the year), TB-06 (who a row is for), TB-07 (by milestones), TB-08 (a trial over
/// made-up facts).
@NullMarked
package yihao.talent.entitlement;

import org.jspecify.annotations.NullMarked;
