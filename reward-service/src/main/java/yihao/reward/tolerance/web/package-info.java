/// Tolerance cases over HTTP.
@NullMarked
package yihao.reward.tolerance.web;

import org.jspecify.annotations.NullMarked;
