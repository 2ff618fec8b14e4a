@NullMarked
package yihao.lead.quota;

import org.jspecify.annotations.NullMarked;
