/// Who is there. Machines and mobile apps bring a bearer token; a browser logs in at the identity provider, keeps
/// only a session cookie, and its tokens stay here. Both ways end in the same token for the services, which decide
/// again.
@NullMarked
package yihao.gateway.login;

import org.jspecify.annotations.NullMarked;
