/// Judgements over HTTP.
@NullMarked
package yihao.lead.judging.web;

import org.jspecify.annotations.NullMarked;
