package yihao.project.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.counting.ExampleCounting.DAY;
import static yihao.project.counting.ExampleCounting.PROJECT;
import static yihao.project.counting.ExampleCounting.figure;
import static yihao.project.counting.ExampleCounting.lines;
import static yihao.project.counting.ExampleCounting.money;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.project.capital.Capital.Status;
import yihao.project.lifecycle.FieldValue;
import yihao.project.lifecycle.ProjectProblem;

@DisplayName("PN-02 to PN-05 The money of a project")
class CountMoneyTest {

    static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    static final Money MILLION = Money.cny("1000000");

    final ExampleCounting world = new ExampleCounting().project(PROJECT, "district-zhangdian");

    @Test
    void counts_once_verified_and_until_it_is_revoked_and_from_its_day_on() {
        world.sum(PROJECT, "PAID_IN", MILLION, DAY, "A", Status.VERIFIED);
        world.sum(PROJECT, "PAID_IN", MILLION, AUGUST, "B", Status.ENTERED);
        world.sum(PROJECT, "FOREIGN_PAID_IN", money("2", "USD"), AUGUST.plusDays(1), "C", Status.VERIFIED);
        world.sum(PROJECT, "PAID_IN", MILLION, AUGUST.plusDays(2), "D", Status.REVOKED);
        world.sum(PROJECT, "PAID_IN", MILLION, DAY.plusDays(1), "E", Status.VERIFIED);

        var counting = world.by("zibo-counting");

        assertThat(lines(counting, "PAID_IN"))
                .containsExactly(
                        "c-2 NOT_COUNTED 0 [NOT_VERIFIED]",
                        "c-3 COUNTED 14.2 []",
                        "c-4 NOT_COUNTED 0 [REVOKED]",
                        "c-1 COUNTED 1000000 []",
                        "c-5 NOT_COUNTED 0 [NOT_YET]");
        assertThat(figure(counting, "PAID_IN").countedCny()).isEqualTo(Money.cny("1000014.20"));
        assertThat(counting.counted()).isEqualTo(Counted.COUNTED);
    }

    @Test
    void counts_once_on_one_voucher_in_all_projects_and_units_for_the_earlier_day() {
        world.project("p-2", "district-linzi");
        world.sum("p-2", "district-linzi", "PAID_IN", MILLION, AUGUST, "A", Status.VERIFIED);
        world.sum("p-2", "district-linzi", "PAID_IN", MILLION, AUGUST, "B", Status.REVOKED);
        world.sum("p-2", "district-linzi", "PAID_IN", MILLION, AUGUST, "C", Status.ENTERED);
        world.sum("p-2", "district-linzi", "FIXED_ASSETS", MILLION, AUGUST, "D", Status.VERIFIED);
        world.sum("p-2", "district-linzi", "PAID_IN", MILLION, DAY, "E", Status.VERIFIED);
        for (var voucher : "A B C D E".split(" ")) {
            world.sum(PROJECT, "PAID_IN", MILLION, AUGUST.plusDays(1), voucher, Status.VERIFIED);
        }
        world.sum(PROJECT, "FOREIGN_PAID_IN", MILLION, AUGUST.plusDays(2), "E", Status.VERIFIED);

        assertThat(lines(world.by("sanming-2006"), "PAID_IN"))
                .extracting(line -> line.split(" ", 2)[1])
                .containsExactly(
                        "NOT_COUNTED 0 [VOUCHER_COUNTED]",
                        "OPEN 1000000 [UPGRADED]",
                        "OPEN 1000000 [UPGRADED]",
                        "OPEN 1000000 [UPGRADED]",
                        "OPEN 1000000 [UPGRADED]",
                        "NOT_COUNTED 0 [VOUCHER_COUNTED]");
    }

    @Test
    void counts_of_a_statement_what_it_is_above_all_before_whenever_it_was_entered() {
        world.sum("REGISTERED_STATED", "3000000", AUGUST.plusDays(2));
        world.sum("REGISTERED_STATED", "1000000", AUGUST);
        world.sum("REGISTERED_STATED", "2999999.99", AUGUST.plusDays(3));
        world.sum("REGISTERED_STATED", "3000000", AUGUST.plusDays(4));
        world.sum("REGISTERED", "500000", AUGUST.plusDays(1));
        world.sum("REGISTERED_STATED", "3000000.01", AUGUST.plusDays(5));

        var counting = world.by("zibo-counting");

        assertThat(lines(counting, "REGISTERED"))
                .containsExactly(
                        "c-2 COUNTED 1000000 []",
                        "c-5 COUNTED 500000 []",
                        "c-1 COUNTED 1500000 []",
                        "c-3 NOT_COUNTED 0 [NOTHING_ADDED]",
                        "c-4 NOT_COUNTED 0 [NOTHING_ADDED]",
                        "c-6 COUNTED 0.01 []");
        assertThat(figure(counting, "REGISTERED").countedCny()).isEqualTo(Money.cny("3000000.01"));
    }

    @Test
    void compares_statements_in_their_own_currency_and_passes_over_what_was_revoked() {
        var stated = "REGISTERED_STATED";
        world.sum(PROJECT, stated, money("9000", "USD"), AUGUST, "A", Status.REVOKED);
        world.sum(PROJECT, stated, money("1000", "USD"), AUGUST.plusDays(1), "B", Status.VERIFIED);
        world.sum(PROJECT, stated, money("1500", "USD"), AUGUST.plusDays(2), "C", Status.VERIFIED);
        world.sum(PROJECT, stated, money("10651", "CNY"), AUGUST.plusDays(3), "D", Status.VERIFIED);

        assertThat(lines(world.by("zibo-counting"), "REGISTERED"))
                .containsExactly(
                        "c-1 NOT_COUNTED 0 [REVOKED]",
                        "c-2 COUNTED 7100 []",
                        "c-3 COUNTED 3550 []",
                        "c-4 COUNTED 1 []");
    }

    @Test
    void of_an_upgraded_project_counts_not_while_the_project_does() {
        world.sum("PAID_IN", "100", AUGUST);
        world.project("p-3", "district-zhangdian");
        assertThat(lines(world.by("sanming-2006"), "PAID_IN")).containsExactly("c-1 OPEN 100 [UPGRADED]");

        var upgraded = new ExampleCounting();
        upgraded.fields.put("upgraded", new FieldValue.YesNo(true));
        upgraded.project(PROJECT, "district-zhangdian").sum("PAID_IN", "100", AUGUST);
        var counting = upgraded.by("sanming-2006");
        assertThat(lines(counting, "PAID_IN")).containsExactly("c-1 NOT_COUNTED 0 [UPGRADED]");
        assertThat(counting.counted()).isEqualTo(Counted.COUNTED);

        var plain = new ExampleCounting();
        plain.fields.put("upgraded", new FieldValue.YesNo(false));
        plain.project(PROJECT, "district-zhangdian").sum("PAID_IN", "100", AUGUST);
        assertThat(lines(plain.by("sanming-2006"), "PAID_IN")).containsExactly("c-1 COUNTED 100 []");
    }

    @Test
    void counts_for_the_unit_that_has_the_project_now() {
        world.sum(PROJECT, "district-linzi", "PAID_IN", MILLION, AUGUST, "A", Status.VERIFIED);

        assertThat(figure(world.by("sanming-2006"), "PAID_IN").lines())
                .extracting(FigureCount.Line::unit)
                .containsExactly("district-zhangdian");
    }

    @Test
    void is_counted_by_the_rules_that_the_capital_rules_name_or_by_others_of_that_day() {
        var use = world.use();

        assertThat(use.of(PROJECT, null, DAY, DAY, ZHANGDIAN_OFFICER)
                        .orElseThrow(no -> new IllegalStateException())
                        .rules()
                        .reference())
                .isEqualTo("zibo-counting@1");
        assertThat(use.of(PROJECT, null, LocalDate.of(2018, 12, 31), DAY, ZHANGDIAN_OFFICER)
                        .orElseThrow(no -> new IllegalStateException())
                        .rules()
                        .reference())
                .isEqualTo("zibo-counting@1");
        assertThat(world.by("wnwk-1014689@1").rules().id()).isEqualTo("wnwk-1014689");
        assertThat(problem(use.of(PROJECT, "nowhere", DAY, DAY, ZHANGDIAN_OFFICER)))
                .isEqualTo(CountingProblem.COUNTING_RULES_UNKNOWN);
        assertThat(problem(use.of(PROJECT, "wnwk-1014689", LocalDate.of(2018, 12, 31), DAY, ZHANGDIAN_OFFICER)))
                .isEqualTo(CountingProblem.COUNTING_RULES_UNKNOWN);
        assertThat(use.inForce(LocalDate.of(2008, 12, 31)))
                .extracting(set -> set.id())
                .containsExactly("sanming-2006");
    }

    @Test
    void is_counted_for_no_day_that_is_still_to_come() {
        var use = world.use();

        assertThat(use.of(PROJECT, null, DAY, DAY, ZHANGDIAN_OFFICER)).isInstanceOf(Outcome.Done.class);
        assertThat(use.of(PROJECT, null, DAY.plusDays(1), DAY, ZHANGDIAN_OFFICER))
                .isEqualTo(Outcome.refused(Refusal.of(CountingProblem.COUNTING_DAY_TO_COME, "today", DAY)));
        assertThat(problem(use.of(PROJECT, null, LocalDate.MAX, DAY, ZHANGDIAN_OFFICER)))
                .isEqualTo(CountingProblem.COUNTING_DAY_TO_COME);
        assertThat(problem(use.of(PROJECT, null, LocalDate.MAX, DAY, LINZI_OFFICER)))
                .isEqualTo(ProjectProblem.PROJECT_NOT_FOUND);
    }

    @Test
    void does_not_exist_for_who_does_not_see_the_project() {
        assertThat(problem(world.use().of(PROJECT, null, DAY, DAY, LINZI_OFFICER)))
                .isEqualTo(ProjectProblem.PROJECT_NOT_FOUND);
    }
}
