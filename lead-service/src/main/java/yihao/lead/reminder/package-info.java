/// G6 提醒: every running clock reminds whoever must act, before, at and after its end: in the list exactly once, by mail
/// at least once.
@NullMarked
package yihao.lead.reminder;

import org.jspecify.annotations.NullMarked;
