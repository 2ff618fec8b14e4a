package yihao.project.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Money;
import yihao.project.capital.CapitalRuleBook;
import yihao.project.capital.CapitalRules;
import yihao.project.capital.Capitals.Arrived;
import yihao.project.figures.Arrivals.OfUnit;
import yihao.project.figures.Arrivals.Sum;

@DisplayName("PF-02 The money that arrived")
class ArrivalsTest {

    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final CapitalRules SHIPPED = new CapitalRuleBook(
                    CapitalRules.FORMAT.book("/rules/project-capital-zibo.yaml"))
            .on(LocalDate.of(2026, 9, 15))
            .rules();

    private static Arrivals of(Arrived... arrived) {
        return Arrivals.of(List.of(arrived), SHIPPED, JULY, SEPTEMBER);
    }

    private static Arrived sum(YearMonth month, String kind, String unit, String amount) {
        return new Arrived(month, kind, unit, Money.cny(amount));
    }

    @Test
    void is_told_by_month_and_by_unit_each_kind_for_itself() {
        var arrivals = of(
                sum(JULY, "PAID_IN", "a", "10"),
                sum(JULY, "PAID_IN", "b", "5"),
                sum(JULY, "FIXED_ASSETS", "a", "3"),
                sum(SEPTEMBER, "PAID_IN", "a", "0.01"));

        assertThat(arrivals.months().getFirst().sums())
                .containsExactly(new Sum("FIXED_ASSETS", Money.cny("3")), new Sum("PAID_IN", Money.cny("15")));
        assertThat(arrivals.units())
                .containsExactly(
                        new OfUnit(
                                "a",
                                List.of(
                                        new Sum("FIXED_ASSETS", Money.cny("3")),
                                        new Sum("PAID_IN", Money.cny("10.01")))),
                        new OfUnit("b", List.of(new Sum("PAID_IN", Money.cny("5")))));
        assertThat(arrivals.kinds()).extracting(Arrivals.Kind::id).containsExactly("PAID_IN", "FIXED_ASSETS");
        assertThat(arrivals.kinds().getFirst().total()).isEqualTo(Money.cny("15.01"));
    }

    @Test
    void has_a_month_in_which_nothing_arrived() {
        assertThat(of(sum(JULY, "PAID_IN", "a", "1")).months())
                .extracting(Arrivals.OfMonth::month)
                .containsExactly(JULY, YearMonth.of(2026, 8), SEPTEMBER);
    }

    @Test
    void leaves_out_by_name_what_is_stated_as_a_total() {
        var arrivals = of(sum(JULY, "REGISTERED_STATED", "a", "100"));

        assertThat(arrivals.months()).allMatch(month -> month.sums().isEmpty());
        assertThat(arrivals.leftOut()).extracting(Arrivals.Named::id).containsExactly("REGISTERED_STATED");
    }
}
