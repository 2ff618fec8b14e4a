/// Conversion, holds of spaces and money, simulated: the real use cases, relay, intake and jobs over twins, and
/// checkers that know only what was promised.
@NullMarked
package yihao.project.simulation;

import org.jspecify.annotations.NullMarked;
