/// How often one client may ask: a token bucket per person or machine, else per address. Counted in this process
/// alone, so with several gateways the sum is what counts.
@NullMarked
package yihao.gateway.limit;

import org.jspecify.annotations.NullMarked;
