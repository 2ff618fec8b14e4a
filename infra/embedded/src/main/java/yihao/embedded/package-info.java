/// Laptop stand-ins that are real on the wire: a document store, an event broker, an identity provider. No service
/// may depend on them.
@NullMarked
package yihao.embedded;

import org.jspecify.annotations.NullMarked;
