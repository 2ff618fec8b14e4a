/// Project-service, heard by its events.
@NullMarked
package yihao.lead.conversion.kafka;

import org.jspecify.annotations.NullMarked;
