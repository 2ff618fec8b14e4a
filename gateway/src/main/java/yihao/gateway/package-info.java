/// The edge of the platform: routes, identity, protection and the joins that one page needs. It holds no business
/// rule and decides nothing that a service decides; what it adds is said in `gateway/README.md`.
@NullMarked
package yihao.gateway;

import org.jspecify.annotations.NullMarked;
