@NullMarked
package yihao.lead.promotion;

import org.jspecify.annotations.NullMarked;
