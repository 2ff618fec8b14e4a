/// How seeds are played.
@NullMarked
package yihao.testkit.simulation;

import org.jspecify.annotations.NullMarked;
