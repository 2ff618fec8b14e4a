/// What lead-service tells: units, officers, enterprises, leads, referrals, exchange rates.
@NullMarked
package yihao.contracts.lead;

import org.jspecify.annotations.NullMarked;
