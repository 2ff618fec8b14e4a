/// L2 查重与合并: register entries that may be one firm, decided by a person; a merge writes an alias on one of them and can
/// be undone.
@NullMarked
package yihao.lead.merge;

import org.jspecify.annotations.NullMarked;
