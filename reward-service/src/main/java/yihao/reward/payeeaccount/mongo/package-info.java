/// Payees' accounts in the store.
@NullMarked
package yihao.reward.payeeaccount.mongo;

import org.jspecify.annotations.NullMarked;
