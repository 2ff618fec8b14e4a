/// Dispatches, progress and release over HTTP.
@NullMarked
package yihao.lead.dispatch.web;

import org.jspecify.annotations.NullMarked;
