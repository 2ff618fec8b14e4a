/// What the identity provider promises.
@NullMarked
package yihao.embedded.identity;

import org.jspecify.annotations.NullMarked;
