/// Chosen columns over HTTP.
@NullMarked
package yihao.lead.column.web;

import org.jspecify.annotations.NullMarked;
