/// Changes over HTTP.
@NullMarked
package yihao.lead.change.web;

import org.jspecify.annotations.NullMarked;
