@NullMarked
package yihao.lead.score;

import org.jspecify.annotations.NullMarked;
