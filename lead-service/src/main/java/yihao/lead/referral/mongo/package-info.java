/// Referrers and referrals in the store.
@NullMarked
package yihao.lead.referral.mongo;

import org.jspecify.annotations.NullMarked;
