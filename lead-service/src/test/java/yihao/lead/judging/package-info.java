@NullMarked
package yihao.lead.judging;

import org.jspecify.annotations.NullMarked;
