package yihao.reward.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static yihao.kernel.Money.cny;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.REFERRER_2;
import static yihao.reward.claim.ClaimWorld.BUDGET;
import static yihao.reward.claim.ClaimWorld.problem;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Money;
import yihao.reward.People;
import yihao.reward.claim.Claim.Status;
import yihao.reward.copies.KnownReferral;
import yihao.reward.copies.KnownReferral.JointReferrer;

@DisplayName("RC-08 The award of joint referrers")
class JointClaimTest {

    final ClaimWorld world = new ClaimWorld();

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource(delimiter = ';', textBlock = """
            100.00;     50 50;             50.00 50.00
            100.00;     33.33 33.33 33.34; 33.33 33.33 33.34
            0.01;       50 50;             0.01 0.00
            0.02;       33.33 33.33 33.34; 0.01 0.00 0.01
            427404.00;  33.33 66.67;       142453.75 284950.25
            1000000.01; 12.5 12.5 75;      125000.00 125000.00 750000.01
            """)
    void adds_up_to_the_fen_and_gives_what_is_left_to_the_largest_remainders(
            String award, String percents, String parts) {
        var shares = Arrays.stream(percents.split(" ")).map(BigDecimal::new).toList();

        assertThat(Split.of(cny(award), shares))
                .containsExactlyElementsOf(
                        Stream.of(parts.split(" ")).map(Money::cny).toList());
    }

    @Test
    void is_paid_to_each_by_a_payment_of_its_own_and_never_whole_to_one() {
        jointly("33.33", "66.67");
        var id = world.approved();

        assertThat(world.claim(id).shares())
                .extracting(Share::payee, Share::amount)
                .containsExactly(tuple("referrer-1", cny("142453.75")), tuple("referrer-2", cny("284950.25")));
        assertThat(problem(world.paying.pay(id, BUDGET, world.pay(FINANCE)))).isNull();
        assertThat(world.claim(id).status()).isEqualTo(Status.APPROVED);
        assertThat(problem(world.paying.pay(id, BUDGET, world.pay(FINANCE)))).isNull();

        assertThat(world.claim(id).status()).isEqualTo(Status.PAID);
        assertThat(world.orders.all())
                .extracting(
                        order -> order.state().payee(), order -> order.state().amount())
                .containsExactlyInAnyOrder(
                        tuple("referrer-1", cny("142453.75")), tuple("referrer-2", cny("284950.25")));
    }

    @Test
    void of_nothing_is_not_paid() {
        jointly("0.01", "99.99");
        world.known.capital.clear();
        world.known.capital.add(yihao.reward.copies.KnownInMemory.foreign(
                "c1", "p1", "district-zhangdian", "8000.00", "7000.00", "2026-09-15", true));

        var id = world.approved();

        assertThat(world.claim(id).shares())
                .extracting(Share::no, Share::payee, Share::amount)
                .containsExactly(tuple(1, "referrer-2", cny("42.00")));
    }

    @Test
    void is_claimed_and_seen_by_each_of_them() {
        jointly("50", "50");

        var id = ClaimWorld.idOf(world.apply(REFERRER_2));

        assertThat(world.claim(id).readers()).contains("person:referrer", "person:referrer2");
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(textBlock = """
            50,  49.99
            50,  50.01
            100, 0
            """)
    void is_not_claimed_on_shares_that_do_not_make_a_hundred(String first, String second) {
        jointly(first, second);

        assertThat(problem(world.apply(People.ZHANGDIAN))).isEqualTo(ClaimProblem.REFERRAL_NOT_DIVIDED);
        assertThat(world.claims.all()).isEmpty();
    }

    private void jointly(String first, String second) {
        world.known.referrals.clear();
        world.known.referrals.add(new KnownReferral(
                "r1",
                "R-2026-000001",
                "referrer-1",
                "referrer",
                "lead-p1",
                true,
                List.of(
                        new JointReferrer("referrer-1", "referrer", new BigDecimal(first), "NATURAL_PERSON"),
                        new JointReferrer("referrer-2", "referrer2", new BigDecimal(second), "NATURAL_PERSON"))));
    }
}
