@NullMarked
package yihao.lead.dispatch;

import org.jspecify.annotations.NullMarked;
