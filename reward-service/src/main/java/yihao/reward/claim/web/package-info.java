/// Claims and their publicity over HTTP.
@NullMarked
package yihao.reward.claim.web;

import org.jspecify.annotations.NullMarked;
