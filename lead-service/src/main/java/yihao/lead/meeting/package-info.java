/// L10 高层会见: a unit asks in time for a city leader to meet an investor, foreign affairs looks at foreign guests, the
/// bureau sets day and place and keeps the minutes. What was promised is owed by a unit until supervision confirms it.
@NullMarked
package yihao.lead.meeting;

import org.jspecify.annotations.NullMarked;
