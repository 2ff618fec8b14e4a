/// Promotion events over HTTP.
@NullMarked
package yihao.lead.promotion.web;

import org.jspecify.annotations.NullMarked;
