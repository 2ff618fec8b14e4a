@NullMarked
package yihao.lead.dispute;

import org.jspecify.annotations.NullMarked;
