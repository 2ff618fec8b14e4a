/// L6 分办: a valuable lead goes to units that accept or decline in time and then report their progress.
@NullMarked
package yihao.lead.dispatch;

import org.jspecify.annotations.NullMarked;
