/// What the city owes a talent who came, from the grant to the last payment and back: granted by one person, approved
/// by another, paid through the ledger of reward-service. Rules TB-03 (each entitlement once), TB-04 (granter and
/// approver are two people), TB-05 (paid once; an order is kept while reward-service is away), TB-07 (milestones proven
/// by one and confirmed by another), TB-09 (standing grants come due by the clock), TB-10 (one merit once across
/// tables), TB-11 (conflict with referral awards for projects), TB-12 (asked back). What a table gives, `entitlement`
/// says. Events out: `talent.benefit-*`; in: `reward.payment`, `reward.recovery`, `reward.claim`, `lead.referral`.
@NullMarked
package yihao.talent.benefit;

import org.jspecify.annotations.NullMarked;
