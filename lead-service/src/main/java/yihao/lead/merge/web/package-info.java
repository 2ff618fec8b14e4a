/// Merging and the queue of pairs over HTTP.
@NullMarked
package yihao.lead.merge.web;

import org.jspecify.annotations.NullMarked;
