/// Who recommended a talent, in the words of the referral award.
@NullMarked
package yihao.talent.benefit.recommendation;

import org.jspecify.annotations.NullMarked;
