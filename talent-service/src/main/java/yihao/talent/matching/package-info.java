/// Brings needs and talents together and explains it: field, class, place, language and time, each reason as a line;
/// then the steps from the match to the arrival. Rules TM-01 (what is compared and what it is worth is data), TM-02
/// (who lacks what must be met is not matched), TM-03 (an arrival is decided on the talent, then recorded on the need),
/// TM-04 (place by divisions), TM-05 (the best first, equals by number), TM-06 (all open needs at once), TM-07 (an
/// arrival ends the others).
@NullMarked
package yihao.talent.matching;

import org.jspecify.annotations.NullMarked;
