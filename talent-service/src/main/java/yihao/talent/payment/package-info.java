/// What this service owes is ordered from the ledger of reward-service, which alone pays, and the ledger's word is
/// taken
/// over from its events. An order is known by its source; asking twice is one order. Events in: `reward.payment`,
/// `reward.recovery`.
@NullMarked
package yihao.talent.payment;

import org.jspecify.annotations.NullMarked;
