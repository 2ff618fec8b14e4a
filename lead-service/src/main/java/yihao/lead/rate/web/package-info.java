/// Exchange rates over HTTP.
@NullMarked
package yihao.lead.rate.web;

import org.jspecify.annotations.NullMarked;
