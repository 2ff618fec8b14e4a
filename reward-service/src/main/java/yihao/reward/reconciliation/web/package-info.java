/// Reconciliation over HTTP.
@NullMarked
package yihao.reward.reconciliation.web;

import org.jspecify.annotations.NullMarked;
