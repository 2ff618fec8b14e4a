/// What finishes awards that were left under way.
@NullMarked
package yihao.reward.honour.schedule;

import org.jspecify.annotations.NullMarked;
