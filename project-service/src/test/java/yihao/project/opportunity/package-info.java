/// P4: packaged opportunities.
@NullMarked
package yihao.project.opportunity;

import org.jspecify.annotations.NullMarked;
