/// Load through the gateway with real tokens, and what it costs.
@NullMarked
package yihao.bench;

import org.jspecify.annotations.NullMarked;
