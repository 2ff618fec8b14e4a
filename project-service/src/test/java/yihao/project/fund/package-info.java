/// P9: guidance funds.
@NullMarked
package yihao.project.fund;

import org.jspecify.annotations.NullMarked;
