package yihao.reward.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// `-Dpayment.rounds=N` plays N rounds, `-Dseed=S` begins with seed S. Threads are real, so a seed says where the power
/// fails and not who is faster.
@DisplayName("PO-03 Sixteen clients paying from one budget, while the power fails")
class PaymentDrillTest {

    static final int ROUNDS = Integer.getInteger("payment.rounds", 25);
    static final long FIRST = Long.getLong("seed", 0);

    @Test
    void never_exceed_it_and_pay_each_order_once_or_not_at_all() {
        long failures = 0;
        for (long seed = FIRST; seed < FIRST + ROUNDS; seed++) {
            try {
                failures += new PaymentDrill(seed).round();
            } catch (RuntimeException e) {
                throw new AssertionError("Round " + seed + " (infra/drill 1 " + seed + ")", e);
            }
        }

        System.out.printf("%d rounds of %d clients, %d power failures%n", ROUNDS, PaymentDrill.CLIENTS, failures);
        assertThat(failures).isGreaterThan(ROUNDS * 3L);
    }
}
