@NullMarked
package yihao.lead.conversion;

import org.jspecify.annotations.NullMarked;
