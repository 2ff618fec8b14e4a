/// L2 点对点高层对接: a leader is paired with a firm and the person to speak to there, for a period that is renewed, handed
/// over or ended.
@NullMarked
package yihao.lead.pairing;

import org.jspecify.annotations.NullMarked;
