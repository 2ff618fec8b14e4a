/// Bank accounts of payees (R3): name, bank and number sealed under a key of their own, entered by one person of
/// finance, confirmed by another (PA-01), shown masked and to finance only (PA-02).
@NullMarked
package yihao.reward.payeeaccount;

import org.jspecify.annotations.NullMarked;
