/// How many institutions each unit owes in a year, and how far it is; figures of the four majors by kind, grade and
/// unit.
/// Rules TI-09 and TI-10; no events.
@NullMarked
package yihao.talent.institutionquota;

import org.jspecify.annotations.NullMarked;
