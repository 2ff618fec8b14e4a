/// The money of a project: entered with its voucher, converted on the day that the rule chooses, verified by somebody
/// else, revocable with a reason, and
/// added up with an account of what was counted and what was not. Rules PC-01 to PC-07; events `project.capital`.
@NullMarked
package yihao.project.capital;

import org.jspecify.annotations.NullMarked;
