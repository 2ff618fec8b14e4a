/// Who is shut out although its token is good: machines, apps and people whose access the security administrator has
/// withdrawn, and machines that call from an address that is not theirs. Each decision is one entry of the gateway's
/// own
/// journal; what holds now is read from it, by every gateway, every few seconds (rules GW-13, GW-14).
@NullMarked
package yihao.gateway.access;

import org.jspecify.annotations.NullMarked;
