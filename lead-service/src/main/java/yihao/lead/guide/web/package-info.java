/// Guides that were read over HTTP.
@NullMarked
package yihao.lead.guide.web;

import org.jspecify.annotations.NullMarked;
