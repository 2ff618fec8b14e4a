/// Referrers, referrals and the investor's link over HTTP.
@NullMarked
package yihao.lead.referral.web;

import org.jspecify.annotations.NullMarked;
