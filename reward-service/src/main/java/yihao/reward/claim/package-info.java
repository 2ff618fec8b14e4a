/// Claims for rewards (R2): apply → computed → joint review by four bodies → publicity → approval → payment in
/// instalments, and taken back where a policy says so. Rules: RC-01 one live claim per project, scheme and beneficiary;
/// RC-02 only verified money of the project and a confirmed referral of its lead count; RC-03 nobody decides twice in
/// one claim; RC-04 no step is skipped or done twice; RC-05 each reviewing body sees fresh money, and figures that have
/// changed void the opinions given on the old ones; RC-06 publicity runs whole working days, and every objection is
/// answered before approval; RC-07 each instalment is paid once; RC-08 joint referrers share to the last fen; RC-09 the
/// applicant withdraws before approval; RC-10 a suspended claim pays nothing; RC-11 to RC-17 other beneficiaries, tax,
/// clawback, filing windows, instalments, ceilings over several claims, hints. Tells `reward.claim`.
@NullMarked
package yihao.reward.claim;

import org.jspecify.annotations.NullMarked;
