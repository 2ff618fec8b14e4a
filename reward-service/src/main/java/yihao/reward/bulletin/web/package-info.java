/// Bulletins over HTTP.
@NullMarked
package yihao.reward.bulletin.web;

import org.jspecify.annotations.NullMarked;
