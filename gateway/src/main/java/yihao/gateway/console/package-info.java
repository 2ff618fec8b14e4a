/// Serves the web console that the build has put beside the classes: hashed files for ever, everything else asked
/// again, and the start page for every address that is a page of the console.
@NullMarked
package yihao.gateway.console;

import org.jspecify.annotations.NullMarked;
