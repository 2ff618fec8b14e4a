@NullMarked
package yihao.lead.intake;

import org.jspecify.annotations.NullMarked;
