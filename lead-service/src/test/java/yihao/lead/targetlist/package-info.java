@NullMarked
package yihao.lead.targetlist;

import org.jspecify.annotations.NullMarked;
