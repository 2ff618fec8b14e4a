/// Payment orders over HTTP.
@NullMarked
package yihao.reward.paymentorder.web;

import org.jspecify.annotations.NullMarked;
