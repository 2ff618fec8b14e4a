/// The platform under load while it fails: afterwards nothing that was acknowledged is lost, and nothing happened
/// twice.
@NullMarked
package yihao.e2e.drill;

import org.jspecify.annotations.NullMarked;
