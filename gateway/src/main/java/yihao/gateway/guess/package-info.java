/// Whoever tries tokens or links one after the other is made to wait: failures are counted by address (rule GW-15). The
/// office's gateway counts in its database, so that neither a restart nor a second instance forgets them; the public
/// one has none, so each instance counts for itself until it restarts.
@NullMarked
package yihao.gateway.guess;

import org.jspecify.annotations.NullMarked;
