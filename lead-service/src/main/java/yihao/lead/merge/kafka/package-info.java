/// What becomes of an entry, heard by its own events.
@NullMarked
package yihao.lead.merge.kafka;

import org.jspecify.annotations.NullMarked;
