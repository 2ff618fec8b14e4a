/// The main job as a story, told through the gateway only, with real tokens, store and broker.
@NullMarked
package yihao.e2e;

import org.jspecify.annotations.NullMarked;
