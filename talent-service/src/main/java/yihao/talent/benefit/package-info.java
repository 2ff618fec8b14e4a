/// What the city owes a talent who came: by class and date, computed from published tables, granted by one person,
/// approved by another, paid through the ledger of reward-service. Rules TB-01 (share of the price up to the cap),
/// TB-02 (monthly allowance from the arrival on, for a number of months, stopped by leaving), TB-03 (each entitlement
/// once), TB-04 (granter and approver are two people), TB-05 (paid once; an order is kept while reward-service is
/// away). Events out: `talent.benefit-*`; in: `reward.payment`.
@NullMarked
package yihao.talent.benefit;

import org.jspecify.annotations.NullMarked;
