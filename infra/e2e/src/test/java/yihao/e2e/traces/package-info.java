/// Searches what the platform wrote for texts that must not be readable in it, however they are written down.
@NullMarked
package yihao.e2e.traces;

import org.jspecify.annotations.NullMarked;
