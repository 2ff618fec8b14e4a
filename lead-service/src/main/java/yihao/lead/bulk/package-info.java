/// L6 批量办理: one decision about several leads at once. Each is decided by the very rule of the single decision and has
/// an answer of its own.
@NullMarked
package yihao.lead.bulk;

import org.jspecify.annotations.NullMarked;
