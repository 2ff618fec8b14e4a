@NullMarked
package yihao.lead.letter;

import org.jspecify.annotations.NullMarked;
