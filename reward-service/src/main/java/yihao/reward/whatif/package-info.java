/// R1: what published rules, or drafts of them, would have paid for the projects of a past period, and how two of them
/// differ. Nothing is decided and nothing is stored here.
@NullMarked
package yihao.reward.whatif;

import org.jspecify.annotations.NullMarked;
