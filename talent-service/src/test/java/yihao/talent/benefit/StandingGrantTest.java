package yihao.talent.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.talent.World.HEAD;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.on;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.talent.benefit.Benefit.Status;
import yihao.talent.entitlement.Application;

@DisplayName("TB-09 A standing grant")
class StandingGrantTest {

    static final LocalDate ARRIVAL = LocalDate.of(2026, 6, 20);

    final BenefitWorld world = BenefitWorld.of("""
            city-a
            rows:
              - {benefit: BY_PAID_MONTHS, pay: {kind: monthly, perMonth: 1000 CNY, months: 4, leavingMonth: false, count: paid}, clause: 每月一千，共四个月}
              - {benefit: BY_YEARS_GONE, pay: {kind: monthly, perMonth: 1000 CNY, months: 4, leavingMonth: true}, clause: 到岗起四个月}
              - {benefit: BY_YEAR, pay: {kind: yearly, perYear: 100000 CNY, due: end}, clause: 管理期内每年十万}
            """);

    @Test
    void comes_due_month_by_month_and_is_paid_once_each() {
        world.arrived("t1", ARRIVAL);
        assertThat(world.approved("b1", asked("BY_PAID_MONTHS")).status()).isEqualTo(Status.RUNNING);

        assertThat(due(LocalDate.of(2026, 8, 1))).containsExactly("2026-06", "2026-07", "2026-08");
        var confirmed = value(world.confirm.confirm("b1", List.of("2026-06", "2026-07"), at(2026, 8)));
        assertThat(confirmed.state().instalments()).extracting(Instalment::key).containsExactly("2026-06", "2026-07");
        assertThat(world.ordered).containsOnlyKeys("b1_2026-06", "b1_2026-07");
        assertThat(refusal(world.confirm.confirm("b1", List.of("2026-07"), at(2026, 8))))
                .isEqualTo("talent.instalment-not-due");
        assertThat(refusal(world.confirm.confirm("b1", List.of("2026-08"), on(LocalDate.of(2026, 8, 1), OFFICER))))
                .isEqualTo("talent.benefit-granted-by-office");
        world.paid("b1_2026-06");
        assertThat(world.benefit("b1").paid()).isEqualTo(cny("1000"));
    }

    @Test
    void is_looked_at_again_when_the_next_month_begins() {
        world.arrived("t1", ARRIVAL);
        world.approved("b1", asked("BY_PAID_MONTHS"));

        value(world.confirm.confirm("b1", List.of("2026-06"), at(2026, 7)));
        assertThat(world.benefit("b1").dueFrom()).isEqualTo(LocalDate.of(2026, 7, 1));
        value(world.confirm.confirm("b1", List.of("2026-07"), at(2026, 7)));

        assertThat(world.benefit("b1").dueFrom()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(due(LocalDate.of(2026, 7, 31))).isEmpty();
        assertThat(due(LocalDate.of(2026, 8, 1))).containsExactly("2026-08");
    }

    @Test
    void stops_with_leaving_and_goes_on_with_coming_back_while_paid_months_count_on() {
        world.arrived("t1", ARRIVAL);
        world.approved("b1", asked("BY_PAID_MONTHS"));
        value(world.confirm.confirm("b1", List.of("2026-06", "2026-07"), at(2026, 7)));
        world.left("t1", LocalDate.of(2026, 8, 10));

        assertThat(due(LocalDate.of(2026, 12, 1))).isEmpty();
        world.back("t1", LocalDate.of(2027, 3, 5));
        assertThat(due(LocalDate.of(2027, 6, 1))).containsExactly("2027-03", "2027-04");
        var last = value(world.confirm.confirm("b1", List.of("2027-03", "2027-04"), at(2027, 6)));

        assertThat(last.state().running()).isFalse();
        List.of("b1_2026-06", "b1_2026-07", "b1_2027-03", "b1_2027-04").forEach(world::paid);
        assertThat(world.status("b1")).isEqualTo(Status.PAID);
        assertThat(world.benefit("b1").paid()).isEqualTo(cny("4000"));
    }

    @Test
    void whose_years_go_by_is_not_longer_for_an_absence_and_owes_what_was_owed_before_it() {
        world.arrived("t1", ARRIVAL);
        world.approved("b1", asked("BY_YEARS_GONE"));
        world.left("t1", LocalDate.of(2026, 7, 1));
        assertThat(due(LocalDate.of(2026, 12, 1))).containsExactly("2026-06", "2026-07");
        world.back("t1", LocalDate.of(2026, 9, 1));

        assertThat(due(LocalDate.of(2027, 3, 1))).containsExactly("2026-06", "2026-07", "2026-09");
    }

    @Test
    void does_not_end_with_its_last_month_while_an_earlier_one_waits() {
        world.arrived("t1", ARRIVAL);
        world.approved("b1", asked("BY_YEARS_GONE"));

        value(world.confirm.confirm("b1", List.of("2026-09"), at(2026, 9)));

        assertThat(due(LocalDate.of(2026, 9, 1))).containsExactly("2026-06", "2026-07", "2026-08");
        value(world.confirm.confirm("b1", List.of("2026-06", "2026-07", "2026-08"), at(2026, 9)));
        assertThat(world.benefit("b1").running()).isFalse();
    }

    @Test
    void shares_its_months_with_what_was_granted_at_once() {
        world.arrived("t1", ARRIVAL);
        world.approved("b1", asked("BY_PAID_MONTHS"));
        value(world.grant.grant(
                "b2", asked("BY_PAID_MONTHS").months(YearMonth.of(2026, 6), YearMonth.of(2026, 7)), at(2026, 8)));

        assertThat(due(LocalDate.of(2026, 8, 1))).containsExactly("2026-08");
        assertThat(refusal(world.grant.grant("b3", asked("BY_PAID_MONTHS"), at(2026, 8))))
                .isEqualTo("talent.benefit-already-granted");
    }

    @Test
    void owes_the_months_of_another_grant_from_the_day_that_one_is_declined() {
        world.arrived("t1", ARRIVAL);
        world.approved("b1", asked("BY_PAID_MONTHS"));
        var two = asked("BY_PAID_MONTHS").months(YearMonth.of(2026, 6), YearMonth.of(2026, 7));
        value(world.grant.grant("b2", two, at(2026, 8)));
        value(world.confirm.confirm("b1", List.of("2026-08"), at(2026, 8)));
        value(world.confirm.confirm("b1", List.of("2026-09"), at(2026, 9)));
        assertThat(due(LocalDate.of(2026, 9, 2))).isEmpty();

        value(world.decide.decline("b2", "重复申请", on(LocalDate.of(2026, 9, 2), HEAD)));

        assertThat(due(LocalDate.of(2026, 9, 2))).containsExactly("2026-06", "2026-07");
    }

    @Test
    void counts_paid_months_that_were_granted_at_once_by_name_too() {
        world.arrived("t1", ARRIVAL);
        var june = YearMonth.of(2026, 6);
        world.approved("b1", asked("BY_PAID_MONTHS").months(june, june.plusMonths(2)), LocalDate.of(2026, 12, 1));
        var more = asked("BY_PAID_MONTHS").months(june.plusMonths(3), june.plusMonths(4));

        assertThat(refusal(world.grant.grant("b2", more, at(2026, 12)))).isEqualTo("talent.month-not-entitled");
        value(world.grant.grant(
                "b2", asked("BY_PAID_MONTHS").months(june.plusMonths(3), june.plusMonths(3)), at(2026, 12)));
        assertThat(refusal(world.grant.grant("b3", asked("BY_PAID_MONTHS").months(june, june), at(2026, 12))))
                .isEqualTo("talent.benefit-already-granted");
    }

    @Test
    void by_the_year_comes_due_when_the_year_is_over() {
        world.arrived("t1", ARRIVAL);
        var period = asked("BY_YEAR").managed(LocalDate.of(2026, 7, 1), LocalDate.of(2029, 6, 30));
        world.approved("b1", period);

        assertThat(due(LocalDate.of(2027, 6, 29))).isEmpty();
        assertThat(due(LocalDate.of(2027, 6, 30))).containsExactly("2026-07-01");
        value(world.confirm.confirm("b1", List.of("2026-07-01"), on(LocalDate.of(2027, 6, 30), HEAD)));
        assertThat(due(LocalDate.of(2028, 7, 1))).containsExactly("2027-07-01");
        assertThat(world.ordered).containsOnlyKeys("b1_2026-07-01");
    }

    private List<String> due(LocalDate today) {
        return world.confirm.due(today).stream()
                .flatMap(due -> due.keys().stream())
                .toList();
    }

    private static Act at(int year, int month) {
        return on(LocalDate.of(year, month, 1), OFFICE);
    }

    private static Application asked(String kind) {
        return Application.of("t1", kind);
    }
}
