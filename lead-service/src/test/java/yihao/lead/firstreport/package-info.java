@NullMarked
package yihao.lead.firstreport;

import org.jspecify.annotations.NullMarked;
