/// Who recommended a talent to the city. Rules TR-01 (the first recommendation of a person counts), TR-02 (confirmed by
/// the talent office), TR-03 (used up once, by an arrival), TR-04 (the recommender sees how it stands, nothing of the
/// person). Events out: `talent.recommendation-*`.
@NullMarked
package yihao.talent.recommendation;

import org.jspecify.annotations.NullMarked;
