/// First report and conversion, simulated: the real use cases, relay, intake and jobs over twins, and a checker that
/// knows only what was promised.
@NullMarked
package yihao.lead.simulation;

import org.jspecify.annotations.NullMarked;
