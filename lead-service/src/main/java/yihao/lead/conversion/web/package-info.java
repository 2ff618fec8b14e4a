/// Conversions over HTTP.
@NullMarked
package yihao.lead.conversion.web;

import org.jspecify.annotations.NullMarked;
