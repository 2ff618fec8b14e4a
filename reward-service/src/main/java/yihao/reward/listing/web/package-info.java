/// Lists over HTTP.
@NullMarked
package yihao.reward.listing.web;

import org.jspecify.annotations.NullMarked;
