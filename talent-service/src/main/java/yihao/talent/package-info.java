/// The talents that the projects need: who is needed where, who fits and why, how they arrive, and what the city owes
/// them. The root holds the few words that every capability here shares.
@NullMarked
package yihao.talent;

import org.jspecify.annotations.NullMarked;
