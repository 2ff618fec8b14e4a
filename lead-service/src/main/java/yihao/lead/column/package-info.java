/// G4 显示列: the columns of registers that somebody has put away, on whatever device it works; nobody else's business.
@NullMarked
package yihao.lead.column;

import org.jspecify.annotations.NullMarked;
