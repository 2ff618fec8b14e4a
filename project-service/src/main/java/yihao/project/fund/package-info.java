/// P9: guidance funds: what they promised to projects, what they paid and got back, what it moved, and where a fund is
/// used as bait.
@NullMarked
package yihao.project.fund;

import org.jspecify.annotations.NullMarked;
