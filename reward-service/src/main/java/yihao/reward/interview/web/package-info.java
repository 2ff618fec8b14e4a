/// Interviews over HTTP.
@NullMarked
package yihao.reward.interview.web;

import org.jspecify.annotations.NullMarked;
