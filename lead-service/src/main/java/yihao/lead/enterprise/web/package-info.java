/// The enterprise register over HTTP.
@NullMarked
package yihao.lead.enterprise.web;

import org.jspecify.annotations.NullMarked;
