/// One decision about several leads over HTTP.
@NullMarked
package yihao.lead.bulk.web;

import org.jspecify.annotations.NullMarked;
