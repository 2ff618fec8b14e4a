/// Seeded simulation: one number decides who does what, who pauses, who dies and whose reply is lost. The code that
/// runs is the real one; the store, the bus and the clock are twins.
@NullMarked
package yihao.testkit.simulation;

import org.jspecify.annotations.NullMarked;
