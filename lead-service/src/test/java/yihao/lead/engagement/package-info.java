@NullMarked
package yihao.lead.engagement;

import org.jspecify.annotations.NullMarked;
