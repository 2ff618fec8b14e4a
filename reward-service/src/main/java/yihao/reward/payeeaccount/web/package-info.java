/// Payees' accounts over HTTP, masked.
@NullMarked
package yihao.reward.payeeaccount.web;

import org.jspecify.annotations.NullMarked;
