/// Made-up requests to every operation of the API documents: valid, at the boundary, malformed and hostile, as several
/// persons and as nobody. Each answer is held to what the platform promises of all its answers.
@NullMarked
package yihao.e2e.fuzz;

import org.jspecify.annotations.NullMarked;
