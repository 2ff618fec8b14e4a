/// The example city: its units and officers, registered through the API like any other city's.
@NullMarked
package yihao.runner.city;

import org.jspecify.annotations.NullMarked;
