/// What reward-service knows of its neighbours, in its own words: units, projects, their money, referrals, closed
/// months. Copies kept from events; the owner is asked where a person's decision hangs on it.
@NullMarked
package yihao.reward.copies;

import org.jspecify.annotations.NullMarked;
