@NullMarked
package yihao.lead.trip;

import org.jspecify.annotations.NullMarked;
