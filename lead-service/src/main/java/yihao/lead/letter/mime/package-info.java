/// Reads mails and calendar entries, whatever they hold.
@NullMarked
package yihao.lead.letter.mime;

import org.jspecify.annotations.NullMarked;
