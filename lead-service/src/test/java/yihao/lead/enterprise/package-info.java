@NullMarked
package yihao.lead.enterprise;

import org.jspecify.annotations.NullMarked;
