@NullMarked
package yihao.lead.change;

import org.jspecify.annotations.NullMarked;
