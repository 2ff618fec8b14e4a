/// Saved filters over HTTP.
@NullMarked
package yihao.lead.savedfilter.web;

import org.jspecify.annotations.NullMarked;
