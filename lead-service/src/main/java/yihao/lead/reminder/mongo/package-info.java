/// Notices and mails in MongoDB.
@NullMarked
package yihao.lead.reminder.mongo;

import org.jspecify.annotations.NullMarked;
