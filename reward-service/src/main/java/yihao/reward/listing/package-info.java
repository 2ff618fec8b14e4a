/// Red and black lists (R5). Rules: LI-01 who is on which list is rule data over a published ranking; LI-02 each entry
/// says by which findings; LI-03 drawn up once per ranking and rule set, exempted with a reason and proof by another
/// person, confirmed by a third; LI-04 units see lists in the bulletin alone.
@NullMarked
package yihao.reward.listing;

import org.jspecify.annotations.NullMarked;
