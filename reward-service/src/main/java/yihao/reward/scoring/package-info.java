/// How units are scored (R4): a method as data, applied to figures and targets by exact fractions. Rules: AS-05 every
/// family of published methods is a kind of scoring, rounded only where the method says; AS-06 what does not apply is
/// "-", neither zero nor ranked; AS-07 equal scores share a rank as the method says; AS-08 bonuses and penalties are
/// capped each and as a whole; AS-09 grades follow the score, and direct upgrades the record.
@NullMarked
package yihao.reward.scoring;

import org.jspecify.annotations.NullMarked;
