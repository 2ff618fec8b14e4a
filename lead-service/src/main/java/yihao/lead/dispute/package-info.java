/// L4 争议: a unit that was refused claims to have been first; the head of the bureau decides in writing who keeps the
/// protection. The claimant learns the holder and the dates, nothing of the lead.
@NullMarked
package yihao.lead.dispute;

import org.jspecify.annotations.NullMarked;
