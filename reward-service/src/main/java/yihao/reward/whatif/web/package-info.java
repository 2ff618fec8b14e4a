/// What-if over HTTP.
@NullMarked
package yihao.reward.whatif.web;

import org.jspecify.annotations.NullMarked;
