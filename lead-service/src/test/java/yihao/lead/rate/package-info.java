@NullMarked
package yihao.lead.rate;

import org.jspecify.annotations.NullMarked;
