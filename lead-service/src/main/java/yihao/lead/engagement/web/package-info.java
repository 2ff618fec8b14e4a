/// Engagements over HTTP.
@NullMarked
package yihao.lead.engagement.web;

import org.jspecify.annotations.NullMarked;
