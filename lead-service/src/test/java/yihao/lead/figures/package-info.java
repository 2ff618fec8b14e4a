@NullMarked
package yihao.lead.figures;

import org.jspecify.annotations.NullMarked;
