/// Every "no" of the gateway itself: RFC 9457, Chinese or English by `Accept-Language`, with a published code. What a
/// service answers passes through untouched.
@NullMarked
package yihao.gateway.problem;

import org.jspecify.annotations.NullMarked;
