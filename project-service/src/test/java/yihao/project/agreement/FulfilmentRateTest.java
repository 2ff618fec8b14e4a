package yihao.project.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.act;
import static yihao.project.agreement.ExampleAgreements.TODAY;
import static yihao.project.agreement.ExampleAgreements.done;
import static yihao.project.agreement.Side.INVESTOR;
import static yihao.project.agreement.Side.PLACE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.agreement.AgreementRules.Cap;
import yihao.project.agreement.AgreementRules.RateRule;
import yihao.project.agreement.FulfilmentRate.Counted;
import yihao.project.agreement.FulfilmentRate.OfKind;

@DisplayName("PG-08 The rate of fulfilment")
class FulfilmentRateTest {

    private static final RateRule SHIPPED = new RateRule(2, true, Cap.KIND);

    private final ExampleAgreements world = new ExampleAgreements();

    FulfilmentRateTest() {
        world.opened();
    }

    private FulfilmentRate rate(Side side, String day, RateRule rule) {
        return FulfilmentRate.of(world.state(), side, LocalDate.parse(day), rule);
    }

    @Test
    void is_none_while_nothing_was_due_and_counts_a_commitment_from_its_due_day_on() {
        world.committed(PLACE, "LAND", "30", "2026-12-31");
        world.signed();

        assertThat(rate(PLACE, "2026-12-30", SHIPPED).percent()).isNull();
        assertThat(rate(PLACE, "2026-12-30", SHIPPED).counted()).isEmpty();
        assertThat(rate(PLACE, "2026-12-31", SHIPPED).percent()).isEqualByComparingTo("0");
        assertThat(rate(INVESTOR, "2026-12-31", SHIPPED).percent()).isNull();
    }

    @Test
    void is_none_while_nothing_was_signed() {
        world.committed(PLACE, "LAND", "30", "2020-12-31");

        assertThat(rate(PLACE, "2026-12-31", SHIPPED).percent()).isNull();
    }

    @Test
    void is_the_share_of_those_due_that_are_fulfilled_half_up_and_names_them() {
        var one = world.committed(PLACE, "UTILITIES", null, "2026-09-01");
        var other = world.committed(PLACE, "POWER", "100", "2026-09-01");
        world.committed(PLACE, "LAND", "30", "2026-09-02");
        world.committed(PLACE, "LAND", "30", "2027-09-02");
        world.signed();
        world.fulfilled(one, "2026-08-30", null);
        world.fulfilled(other, "2026-08-30", "100");

        var rate = rate(PLACE, "2026-09-15", SHIPPED);

        assertThat(rate.percent()).as("2 of 3").isEqualTo("66.67");
        assertThat(rate.fulfilled()).isEqualTo(2);
        assertThat(rate.counted()).hasSize(3);
        assertThat(rate.counted())
                .filteredOn(Counted::fulfilled)
                .extracting(Counted::commitment)
                .containsExactly(one, other);
    }

    @Test
    void by_amount_stops_at_100_percent_of_a_kind_or_of_each_commitment() {
        var first = world.committed(INVESTOR, "INVESTMENT", "100", "2026-09-01");
        var second = world.committed(INVESTOR, "INVESTMENT", "100", "2026-09-10");
        world.signed();
        world.fulfilled(first, "2026-08-30", "150");
        world.fulfilled(second, "2026-09-10", "20");

        var byKind = rate(INVESTOR, "2026-09-15", SHIPPED);
        assertThat(byKind.percent()).isEqualTo("50.00");
        assertThat(byKind.kinds()).singleElement().satisfies(kind -> {
            assertThat(kind.percent()).isEqualTo("85.00");
            assertThat(kind.promised()).isEqualTo("200");
            assertThat(kind.done()).isEqualTo("170");
            assertThat(kind.commitments()).containsExactly(first, second);
        });
        assertThat(rate(INVESTOR, "2026-09-15", new RateRule(1, true, Cap.COMMITMENT))
                        .kinds())
                .extracting(OfKind::percent)
                .singleElement()
                .satisfies(percent -> assertThat(percent).isEqualTo("60.0"));
        world.fulfilled(first, "2026-09-15", "1000");
        assertThat(rate(INVESTOR, "2026-09-15", SHIPPED).kinds())
                .extracting(OfKind::percent)
                .singleElement()
                .satisfies(percent -> assertThat(percent).isEqualTo("100.00"));
    }

    @Test
    void counts_what_was_done_late_where_the_rule_says_so_and_nothing_that_waits() {
        var land = world.committed(PLACE, "LAND", "30", "2026-09-01");
        world.signed();
        done(world.enter(land, "2026-09-02", "30"));
        assertThat(rate(PLACE, "2026-09-15", SHIPPED).percent()).isEqualTo("0.00");
        done(world.fulfil.confirm(world.which(land), world.last(land), act(BUREAU_OFFICER)));

        assertThat(rate(PLACE, "2026-09-15", SHIPPED).percent()).isEqualTo("100.00");
        assertThat(rate(PLACE, "2026-09-01", SHIPPED).percent())
                .as("not done by then")
                .isEqualTo("0.00");
        assertThat(rate(PLACE, "2026-09-15", new RateRule(0, false, Cap.KIND)).percent())
                .isEqualTo("0");
    }

    @Test
    void of_a_terminated_agreement_stays_that_of_its_last_day() {
        world.committed(PLACE, "LAND", "30", "2026-09-15");
        world.committed(PLACE, "LAND", "30", "2026-09-16");
        world.signed();
        done(world.keep.end(world.id(), act(ZHANGDIAN_HEAD, "解除")));

        var rate = rate(PLACE, "2027-09-15", SHIPPED);

        assertThat(rate.on()).isEqualTo(TODAY);
        assertThat(rate.counted()).hasSize(1);
    }
}
