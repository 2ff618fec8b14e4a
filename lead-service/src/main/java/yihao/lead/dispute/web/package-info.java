/// Disputes over HTTP.
@NullMarked
package yihao.lead.dispute.web;

import org.jspecify.annotations.NullMarked;
