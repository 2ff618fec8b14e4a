/// Closed months over HTTP.
@NullMarked
package yihao.reward.closing.web;

import org.jspecify.annotations.NullMarked;
