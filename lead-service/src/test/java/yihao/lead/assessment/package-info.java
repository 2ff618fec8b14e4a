@NullMarked
package yihao.lead.assessment;

import org.jspecify.annotations.NullMarked;
