/// The architecture as tests: which room may know which, what a capability's root may import, and the habits that a
/// reader relies on everywhere. Every rule has a fixture in this module's tests that breaks it.
@NullMarked
package yihao.testkit.arch;

import org.jspecify.annotations.NullMarked;
