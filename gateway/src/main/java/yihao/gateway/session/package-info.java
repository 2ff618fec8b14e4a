/// Keeps browser sessions and their tokens in the gateway's own database, so that a killed gateway keeps them and
/// several can share them. What is stored is sealed with a secret that only the browser's cookie holds: the database
/// alone opens nothing.
@NullMarked
package yihao.gateway.session;

import org.jspecify.annotations.NullMarked;
