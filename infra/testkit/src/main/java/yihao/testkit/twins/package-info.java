/// Twins of what stands behind the ports, in memory: they pass the same contract as the real adapters.
@NullMarked
package yihao.testkit.twins;

import org.jspecify.annotations.NullMarked;
