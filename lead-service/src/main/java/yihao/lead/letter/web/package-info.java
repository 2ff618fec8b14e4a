/// Letters over HTTP.
@NullMarked
package yihao.lead.letter.web;

import org.jspecify.annotations.NullMarked;
