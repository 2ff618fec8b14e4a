/// Budgets and the ledger over HTTP.
@NullMarked
package yihao.reward.ledger.web;

import org.jspecify.annotations.NullMarked;
