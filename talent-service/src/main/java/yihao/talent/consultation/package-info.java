/// 咨询论证: a unit asks, the office assigns experts who are suggested with reasons and have no conflict, each gives an
/// opinion by the deadline, and the unit reads them once they are open. Places are taken on the expert's document.
/// Rules EC-01…EC-08. Event out: `talent.consultation`.
@NullMarked
package yihao.talent.consultation;

import org.jspecify.annotations.NullMarked;
