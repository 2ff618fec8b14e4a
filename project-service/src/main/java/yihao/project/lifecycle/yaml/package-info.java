/// The stage rules as they are written down: YAML with a name, a source and a day from which they hold.
@NullMarked
package yihao.project.lifecycle.yaml;

import org.jspecify.annotations.NullMarked;
