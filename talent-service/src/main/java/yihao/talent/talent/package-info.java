/// The talents themselves: titles, class, what they can and since when, where they work. Rules TA-06 (one person is
/// registered once), TA-07 (one place of work at a time), TA-08 (leaving is dated and stops what depends on it). Events
/// out: `talent.talent-*`, without personal data.
@NullMarked
package yihao.talent.talent;

import org.jspecify.annotations.NullMarked;
