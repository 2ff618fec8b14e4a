/// What stands around the gateway in its tests: four small services, an identity provider, and clients, all on this
/// machine.
@NullMarked
package yihao.gateway.world;

import org.jspecify.annotations.NullMarked;
