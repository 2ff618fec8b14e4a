/// Whoever tries tokens or links one after the other is made to wait: failures are counted by address in the gateway's
/// database, so that neither a restart nor a second gateway forgets them (rule GW-15).
@NullMarked
package yihao.gateway.guess;

import org.jspecify.annotations.NullMarked;
