/// Scores over HTTP.
@NullMarked
package yihao.lead.score.web;

import org.jspecify.annotations.NullMarked;
