@NullMarked
package yihao.lead.letter.mime;

import org.jspecify.annotations.NullMarked;
