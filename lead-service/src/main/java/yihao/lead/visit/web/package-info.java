/// Visits over HTTP.
@NullMarked
package yihao.lead.visit.web;

import org.jspecify.annotations.NullMarked;
