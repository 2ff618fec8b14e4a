/// L2 目标企业名单: the firms that a unit means to win in a year, who looks after which, and how many of them have been
/// reached.
@NullMarked
package yihao.lead.targetlist;

import org.jspecify.annotations.NullMarked;
