/// Claims, payments and the ledger, simulated: the real use cases, adapters, relay, intake and sweeper over twins, and
/// checkers that know only what was promised.
@NullMarked
package yihao.reward.simulation;

import org.jspecify.annotations.NullMarked;
