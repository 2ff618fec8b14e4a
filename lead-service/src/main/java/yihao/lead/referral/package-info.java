/// L11 引荐备案: a confirmed referrer files before the agreement; four parties confirm.
@NullMarked
package yihao.lead.referral;

import org.jspecify.annotations.NullMarked;
