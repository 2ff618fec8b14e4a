/// Meetings in the store.
@NullMarked
package yihao.lead.meeting.mongo;

import org.jspecify.annotations.NullMarked;
