/// What keeps personal data secret, with persons' keys in memory.
@NullMarked
package yihao.testkit.secrecy;

import org.jspecify.annotations.NullMarked;
