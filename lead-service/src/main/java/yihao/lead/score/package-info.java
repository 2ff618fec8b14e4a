/// L5 线索评分: what a lead is worth by weighted factors that are data, and of how much of them one can tell.
@NullMarked
package yihao.lead.score;

import org.jspecify.annotations.NullMarked;
