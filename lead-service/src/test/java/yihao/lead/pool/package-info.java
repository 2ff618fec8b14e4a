@NullMarked
package yihao.lead.pool;

import org.jspecify.annotations.NullMarked;
