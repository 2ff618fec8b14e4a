/// Meetings over HTTP.
@NullMarked
package yihao.lead.meeting.web;

import org.jspecify.annotations.NullMarked;
