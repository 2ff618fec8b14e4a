/// L9 招商活动: presentations, fairs and joint signings: which firms were invited and came, what was signed there as an
/// intention, and which leads came from it.
@NullMarked
package yihao.lead.promotion;

import org.jspecify.annotations.NullMarked;
