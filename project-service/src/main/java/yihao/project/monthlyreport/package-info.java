/// The monthly dispatch (月调度): each month the units report on their projects in the columns that are data; late and
/// missing reports are named, a month is frozen once its producers have closed it, and what is said later stands beside
/// it as a correction. Rules PM-01 to PM-07.
@NullMarked
package yihao.project.monthlyreport;

import org.jspecify.annotations.NullMarked;
