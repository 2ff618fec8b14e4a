/// What of referrals goes on by itself.
@NullMarked
package yihao.lead.referral.job;

import org.jspecify.annotations.NullMarked;
