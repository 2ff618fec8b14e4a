/// Notices over HTTP.
@NullMarked
package yihao.lead.reminder.web;

import org.jspecify.annotations.NullMarked;
