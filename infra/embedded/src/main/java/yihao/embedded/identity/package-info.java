/// An OpenID provider with demo people for every function and demo machines: real tokens, real keys, real flows, and
/// passwords that everybody knows. Never for production.
@NullMarked
package yihao.embedded.identity;

import org.jspecify.annotations.NullMarked;
