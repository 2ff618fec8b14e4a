@NullMarked
package yihao.lead.visit;

import org.jspecify.annotations.NullMarked;
