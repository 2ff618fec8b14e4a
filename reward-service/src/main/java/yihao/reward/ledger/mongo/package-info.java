/// Budgets and postings in the store.
@NullMarked
package yihao.reward.ledger.mongo;

import org.jspecify.annotations.NullMarked;
