/// The OpenAPI document of a service, made from its controllers: what all operations share is said here once.
@NullMarked
package yihao.platform.web.openapi;

import org.jspecify.annotations.NullMarked;
