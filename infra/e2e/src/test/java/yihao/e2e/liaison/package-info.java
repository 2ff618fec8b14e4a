/// A sample client for an office abroad (L12), and a bad line to try it on.
@NullMarked
package yihao.e2e.liaison;

import org.jspecify.annotations.NullMarked;
