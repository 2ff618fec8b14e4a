/// Brings needs and talents together and explains it: field, class, language and time, each reason as a line; then the
/// steps from the match to the arrival. Rules TM-01 (what is compared and what it is worth is data), TM-02 (who lacks
/// what must be met is not matched), TM-03 (an arrival is decided on the talent, then recorded on the need).
@NullMarked
package yihao.talent.matching;

import org.jspecify.annotations.NullMarked;
