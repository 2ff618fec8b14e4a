/// A virus scanner for tests, over a real socket.
@NullMarked
package yihao.testkit.clamd;

import org.jspecify.annotations.NullMarked;
