/// What the store promises, so that one code base behaves alike on it and on MongoDB.
@NullMarked
package yihao.embedded.store;

import org.jspecify.annotations.NullMarked;
