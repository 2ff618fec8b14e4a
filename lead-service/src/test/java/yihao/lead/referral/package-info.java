@NullMarked
package yihao.lead.referral;

import org.jspecify.annotations.NullMarked;
