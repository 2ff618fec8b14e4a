/// The pool over HTTP.
@NullMarked
package yihao.lead.pool.web;

import org.jspecify.annotations.NullMarked;
